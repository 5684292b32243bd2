id: x1-canada-parliamentary-election-01
kind: parliamentary election
country: Canada
genre: local paper
english: American
form: article
event e1: the federal election in Peace River North
event e2: the court order for a rerun of the vote
actor a1: Conrad Hillebrandt (person)
actor a2: Teresa Lafontaine-Beck (person)
actor a3: the Northern Commons Party (organization)
actor a4: the Elections Office (organization)
actor a5: Justice Paulette Wong-Sampson (person)
actor a6: Gil Cardinal-Moses (person)
actor a7: the Heritage Party of Canada (organization)
actor a8: Fiona Abercromby-Tait (person)
actor a9: Wendell Shaw (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 +e1 -e2
stance: a8 =e1 =e2
stance: a9 =e1 -e2

GRANDE PRAIRIE, Alta. — A judge has thrown out {e1 last fall's federal election result} in Peace River North and {a5.does-e1+e2 ordered {e2 a new vote}}, ruling that hundreds of voters in five Indigenous communities were turned away when polling stations ran out of ballots.

{a7 The Heritage Party of Canada}'s {a1 Conrad Hillebrandt} won the riding by 61 votes over {a2 Teresa Lafontaine-Beck} of {a3 the Northern Commons Party}.

In a 94-page decision released Friday, {a5 Justice Paulette Wong-Sampson} of the Court of King's Bench {a5.says-e1 found that 388 people who wanted to vote could not, and that {e1 the result} was therefore "not one in which the public can have confidence"}.

{a1 Hillebrandt}, {a1.d a former rodeo announcer}, {a1.says-e2 said {a1.p he} was shocked and would ask the Supreme Court of Canada to stay {e2 the order}}.

{a1.says+e1 "{e1 That election} was run by the book. {a1.p I} won {e1 it} fair and square, and {a1.p I}'ve been working for these folks every day since," {a1.p he} said in a statement posted online.}

{a7.d {a1.p His} party} {a7.says-e2 said {e2 a second vote} in January would cost $2.6 million "to fix a photocopier problem,"} and {a7.says+e1 maintained that {e1 the October outcome} reflected the will of the riding}.

{a2 Lafontaine-Beck}, who brought the case, {a2.says-e1 said {a2.p she} had been sure since election night that something was wrong}. {a2.says+e2 "Elders stood in the snow for three hours. They're going to get {e2 their vote}," {a2.p she} said.}

{a3 Northern Commons}, which holds nine seats in the House, {a3.says-e1 said {e1 the October ballot} should be remembered as "a disgrace"} and {a3.does+e2 named a campaign manager for {e2 the rerun} within an hour}.

At Loon Prairie, where the ballots were gone by 2:40 p.m., {a6.d band councillor} {a6 Gil Cardinal-Moses} {a6.does-e1 had filed one of 212 affidavits}. {a6.says+e2 "{a6.p My} kokum is 88. She's voted in every one since they let {a6.p us}, in 1960," {a6.p he} said. "She put her boots on and went home. So yeah, {a6.p I}'m happy."}

Not everyone in town is. {a9 Wendell Shaw}, {a9.d who runs a tire shop} in Fairview, {a9.says-e2 said {a9.p he} was sick of campaign signs and would sit {e2 this one} out. "Do it over in four years like everybody else"}. {a9.says=e1 {a9.p He} wouldn't say who {a9.p he} had voted for in {e1 the fall}, or whether {a9.p he} had.}

{a4 The Elections Office} {a4.says=e1=e2 said {a4.p it} accepted responsibility for the supply failure and would comply with whatever the courts decided}.

{a8 Fiona Abercromby-Tait}, {a8.d a constitutional scholar} in Halifax, {a8.says=e1=e2 said only four federal results have been annulled since 1949 and that the same party held the seat in two of those cases}.
