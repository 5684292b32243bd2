id: o3-france-confidence-motion-01
kind: no-confidence motion
country: France
genre: parliamentary report
english: British
form: article
event e1: the no-confidence motion against Prime Minister Delcourt
actor a1: Bastien Delcourt (person)
actor a2: Solène Marchadier (person)
actor a3: the Republican Left (organization)
actor a4: Gérard Pouzin (person)
actor a5: the Rural Alliance (organization)
actor a6: National Effort (organization)
actor a7: Aurélie Kerbrat (person)
actor a8: Thibault Lanoue (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1

France's government is expected to survive {e1 a vote} in the National Assembly on Thursday after {a5.does-e1 {a5.d a group of 29 centrist deputies} decided not to join the left and the far right.}

{a3 The Republican Left} {a3.does+e1 tabled {e1 the text} on Monday evening}, two hours after {a1.d Prime Minister} {a1 Bastien Delcourt} pushed the social security budget through without a vote. {e1 It} carries 88 signatures.

{a2.says+e1 "A government which refuses to count votes should be made to count them," said {a2 Solène Marchadier}, {a2.d the group's president} and {e1 the motion}'s first signatory.} {a2.says+e1 {a2 Marchadier} argued that {a1 Delcourt} had used the constitutional procedure four times in seven months and had promised in June that {a1.p he} would use it once.}

{a1.says-e1 {a1.d The prime minister} told the lower house on Tuesday that France would enter January without a budget if {a1.p he} were brought down, and that 17 million pensioners would have to wait for the 0.9 percent increase.} {a1.says-e1 "Madame {a2 Marchadier} has found 88 people who agree on {a1.p my} departure. {a1.p I} would ask {a2.p her} to find 88 who agree on what comes after," {a1.p he} said.}

{a1.does-e1 {a1 Delcourt} spent most of Wednesday receiving deputies of {a5 the Rural Alliance} at {a1.p his} residence}, where {a1.p he} promised to withdraw a tax on farm diesel. By evening, {a4.d {a5.p its} chairman}, {a4 Gérard Pouzin}, {a4.says-e1 said there was no reason for {a4.p his} members to add a crisis to a deficit.}

{a4.says-e1 "{a5.p We} have no sympathy for the method. The method is bad. {a5.p We} will not be taking part," {a4 Pouzin} said.}

The far-right party {a6 National Effort} {a6.says+e1 said all {a6.p its} 121 deputies would be in {a6.p their} seats on Thursday and would put {a6.p their} names next to those of the left.} {a6.does+e1 {a6.p It} has cancelled a regional congress in Dijon for the purpose.}

That would make 209, or 80 short of an absolute majority. {a8 Thibault Lanoue}, {a8.d a former minister} who left {a1 Delcourt}'s party in September, {a8.says+e1 has said {a8.p he} will make it 210.}

{a7 Aurélie Kerbrat}, {a7.d who presides over the Assembly}, {a7.says=e1 fixed the start of the debate at 3 p.m. and gave each group ten minutes.} {a7.does {a7.p She} had earlier reprimanded two deputies from {a3 the Republican Left} for waving banners.}

Debates of this kind seldom last more than three hours.
