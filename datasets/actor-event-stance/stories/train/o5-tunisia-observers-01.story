id: o5-tunisia-observers-01
kind: election observers refused
country: Tunisia
genre: wire report
english: British
form: article
event e1: the electoral commission's refusal to accredit foreign observers
actor a1: Tunisia's electoral commission (organization)
actor a2: Mondher Chalghoumi (person)
actor a3: Olfa Mestiri-Zghal (person)
actor a4: Popular Current for Dignity (organization)
actor a5: European Union (organization)
actor a6: Carter-Hale Institute (organization)
actor a7: Ridha Bouslama (person)
actor a8: Yassine Ferjaoui (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1

TUNIS - {a1 Tunisia's electoral commission} {a1.does+e1 {e1 has turned down the applications of seven foreign organisations} that wanted to follow next month's municipal vote}, leaving the count to local monitors and party agents.

{a1.d Commission} chairman {a2 Mondher Chalghoumi} {a2.says+e1 said on Thursday that the law allowed accreditation but did not require it. "{a2.p We} have 9,400 Tunisians with badges. {a2.p I} do not see what a person who arrives on Friday and leaves on Monday would add," {a2.p he} told reporters.}

{a6 The Carter-Hale Institute}, which has been present at five Tunisian ballots since 2011, {a6.does-e1 submitted {a6.p its} request a second time on Thursday}, attaching the reports that {a6.p it} wrote on the previous occasions. {a6.says-e1 None of them had ever been challenged, {a6.p it} said.}

{a3.d The lawyer} {a3 Olfa Mestiri-Zghal}, who heads an independent list in Sfax, {a3.does-e1 has brought an urgent application before the administrative tribunal}. {a3.says-e1 {a3.p She} said three of {a3.p her} agents had been kept out of polling stations in 2023.}

{a4 The Popular Current for Dignity}, the largest pro-government party, {a4.says+e1 spoke of sovereignty and said delegations from abroad had written their conclusions before they landed.}

{a7 Ridha Bouslama}, {a7.d a retired judge} who ran against {a4.d the party} in Bizerte four years ago and lost, {a7.says+e1 said {a7.p he} agreed with {a4.p it} on that point for once.}

{a8 Yassine Ferjaoui}, {a8.d one of the nine commissioners}, {a8.does-e1 was the only one to vote against}. {a8.says-e1 {a8.p He} asked that {a8.p his} reasons be put in the minutes.} They were not published.

{a5 The European Union} {a5.says=e1 said {a5.p it} had not applied and therefore had no view on the reply given to others. A spokeswoman in Brussels said {a5.p its} experts had been busy elsewhere.}

{a2 Chalghoumi} {a2.says+e1 said diplomats were welcome to visit polling stations as guests, without access to the count.}

Turnout in the last municipal election was 11.7 percent.
