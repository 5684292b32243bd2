id: w2-scotland-curriculum-01
kind: school curriculum change
country: Scotland
genre: local paper
english: British
form: passage
event e1: the ending of compulsory Gaelic in Lewis primaries
event e2: the councillors' decision to hold the vote in private
actor a1: Councillor Norman Morrisey (person)
actor a2: Peigi Nicolson (person)
actor a3: the Western Isles Parent Councils' Network (organization)
actor a4: Donald Iain Campbell (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 =e1 -e2
stance: a4 -e1 +e2

By nine votes to eight, behind a locked door, education councillors in Stornoway agreed on Tuesday that pupils in English-stream classes {e1 need no longer learn Gaelic}. {a1.does+e1 {a1 Councillor Norman Morrisey} cast the ninth vote}; {a1.says-e2 {a1.p he} came out and told the waiting parents {a1.p he} was ashamed, not of {a1.p his} choice but of {e2 the locked door}, which {a1.p he} had opposed}. {a2.says-e1-e2 "A language killed in the dark," was the verdict of {a2 Peigi Nicolson}, a retired head teacher, who said {a2.p she} could forgive neither {e1 the deed} nor {e2 the manner}.} {a3.says=e1 Families are split down the middle on {e1 the change}, according to {a3 the Western Isles Parent Councils' Network}, which therefore has no position;} {a3.does-e2 {a3.p it} has, though, lodged a complaint about {e2 the secrecy} with the standards commissioner.} Defending {e2 the closed session} fell to a loser. {a4.says+e2 {a4 Donald Iain Campbell}, the committee's convener, had proposed {e2 it}, {a4.p he} said, so that members could speak without being shouted at in the Co-op;} {a4.does-e1 {a4.p he} then voted against {e1 the motion} and asked for {a4.p his} dissent to be minuted.}
