id: w2-canada-plasticban-01
kind: plastic ban
country: Canada
genre: wire report
english: American
form: passage
event e1: the federal ban on plastic cutlery and straws
event e2: the appeal court's decision to restore the ban
actor a1: the Disability Access League of Canada (organization)
actor a2: Rainer Polymers (organization)
actor a3: Justice Odile Thériault (person)
actor a4: Environment Minister Calla Redsky (person)
actor a5: Mike Brannigan (person)
stance: a1 -e1 =e2
stance: a2 -e1 -e2
stance: a3 +e2
stance: a4 +e1 +e2
stance: a5 =e1

OTTAWA — {a3.does+e2 In {e2 a 71-page ruling} written by {a3 Justice Odile Thériault}, the appeal court on Friday brought back {e1 the federal prohibition on plastic straws, forks and stir sticks}.} {a4.says+e2+e1 "The turtles send their regards," tweeted {a4 Environment Minister Calla Redsky}.} {a2 Rainer Polymers}, which makes four of every ten straws sold in the country, was not in the mood. {a2.does-e1-e2 {a2.p It} said {a2.p it} would take {e2 the judgment} to the highest court}, {a2.says-e1 since a fork "does not become toxic by Order in Council".} Few had noticed the third party in the case. {a1.says-e1 {a1 The Disability Access League of Canada} had argued that {e1 the measure}, however kindly meant, leaves thousands of people unable to drink unaided.} {a1.says=e2 {a1.p Its} lawyers were still reading {e2 the decision} and offered no comment.} {a5.says=e1 {a5 Mike Brannigan}, who runs a diner in Sudbury, has drawers full of both kinds: "Tell {a5.p me} which one's legal and {a5.p I}'ll put it on the table."}
