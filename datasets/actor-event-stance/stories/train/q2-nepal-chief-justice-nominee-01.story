id: q2-nepal-chief-justice-nominee-01
kind: chief justice nomination
country: Nepal
genre: newspaper report
english: British
form: article
event e1: Narayan Dhungel's nomination as chief justice
event e2: the lawyers' boycott of the courts
event e3: the bill to set up a judges' complaints board
actor a1: Narayan Dhungel (person)
actor a2: the parliamentary hearings committee (organization)
actor a3: Prime Minister Keshav Bhattarai (person)
actor a4: Sunita Thapaliya (person)
actor a5: Nepali Lok Morcha (organization)
actor a6: the advocates' association (organization)
actor a7: Bishnu Gurungseni (person)
actor a8: former supreme court judges (group)
actor a9: litigants (group)
actor a10: Pramod Lamichhane (person)
actor a11: the judicial council (organization)
stance: a1 +e1 =e3
stance: a2 -e1
stance: a3 +e1 -e2 +e3
stance: a4 -e1 +e3 -e2
stance: a5 -e1 +e3
stance: a6 +e1 +e2 -e3
stance: a7 +e1 -e2
stance: a8 +e1 -e3
stance: a9 -e2
stance: a10 =e1 =e2
stance: a11 +e1

Panel turns away candidate for Nepal's top court

{a2 The parliamentary hearings committee} in Kathmandu has {a2.does-e1 voted by ten to five not to approve {a1 Narayan Dhungel}, the senior judge of the supreme court, as {e1 its head}.} No name put forward by {a11 the judicial council} had been sent back before. {a11.does+e1 {a11.d The council} met the same evening and sent {e1 it} over a second time.}

{a2.says-e1 {a2.d The members} gave {a2.p their} reason in one line: {a1 Mr Justice Dhungel} had shown "insufficient command of the administration of justice" when questioned.} {a1.says+e1 {a1.p He} had spoken for three hours about {a1.p his} plan to clear 24,000 old cases.}

{a1.says+e1 Asked on {a1.p his} doorstep whether {a1.p he} would withdraw, {a1.d the judge} said {a1.p he} had never missed a hearing and did not intend to be absent from {a1.p his} own.}

{a3 Prime Minister Keshav Bhattarai} {a3.does+e1 let it be known that {e1 the same name} would go back to the committee after the Tihar holiday.} {a3.says+e1 {a3.p He} is said by aides to be no friend of {a1 Mr Dhungel}, who once sent {a3.p his} brother to prison, but to think the seniority of judges the last thing in the country that is not for sale.}

{a6 The advocates' association} {a6.does+e2 responded by {e2 staying out of every courtroom} in the 77 districts from Sunday.} {a6.says+e1 "If ten politicians can pick the umpire there is no game left," said {a6.p its} president, Hari Maskey, who wants {e1 the appointment} confirmed by the end of the month.}

{a5 Nepali Lok Morcha}, which holds the chair of the committee, {a5.says-e1 points out that {a1 Mr Dhungel} was among the three judges who dissolved {a5.p its} student wing in 2012.} {a5.does-e1 All six of {a5.p its} members were among the ten.}

{a4 Sunita Thapaliya}, an independent member and {a4.d former anchorwoman}, {a4.does-e1 voted with the ten}, {a4.says-e1 although {a4.p she} called {a1.d the nominee} the most honest man to come before them this year. "{a1.p He} is 64 and {a4.p I} asked {a1.p him} about video hearings. {a1.p He} told {a4.p me} the electricity goes off."} {a4.says-e2 {a4.p She} said {a6.d the lawyers} were fining the poor for something that parliament had done.}

{a4.does+e3 {a4.p She} is one of the authors of {e3 a private bill} under which a panel of seven, four of them laymen, would look into grievances about judges.} {a5 Lok Morcha} {a5.does+e3 has promised {a5.p its} 38 votes.} {a3 Mr Bhattarai}, to the surprise of {a3.p his} own benches, {a3.says+e3 has told {a4 Ms Thapaliya} that {a3.p he} would find time for {e3 it}.}

{a6.d The association} {a6.says-e3 sees {e3 the panel} as a stick to beat judges with and voted last month to fight {e3 it} clause by clause.} {a8 Former supreme court judges} share that view. {a8.says-e3 In a letter, 17 of {a8.p them} ask for {e3 the draft} to be dropped} and {a8.says+e1 remind the committee that six of the last seven holders of the office had fewer years on the bench than {a1 Mr Dhungel}.} {a1.says=e3 {a1.p He} himself was questioned about {e3 the draft} and replied that judges should not comment on laws they may have to apply.}

{a7 Bishnu Gurungseni}, {a7.d the attorney general}, {a7.says+e1 said the vote should be taken again by open ballot and with the right result.} {a7.does-e2 {a7.p He} has ordered 300 government lawyers to appear as usual.} {a3.d The prime minister}, too, {a3.says-e2 wants {a6.d the advocates} back at work by Wednesday.}

In the yard of the Patan court {a9 litigants} from the hills {a9.says-e2 were complaining on Monday of two days' bus fare spent on {e2 a locked door}.}

{a10 Pramod Lamichhane}, {a10.d editor of a law review}, {a10.says=e1 said the constitution does not say what happens when the committee and the council disagree.} {a10.says=e2 The last {e2 stoppage} of this kind, in 2016, ended after nine days with both sides declaring victory, {a10.p he} said.}
