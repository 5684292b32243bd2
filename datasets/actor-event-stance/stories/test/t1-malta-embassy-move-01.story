id: t1-malta-embassy-move-01
kind: embassy move
country: Malta
genre: wire report
english: British
form: passage
event e1: the move of Malta's embassy from Tripoli to Benghazi
event e2: the dismissal of Ambassador Saviour Zerafa
actor a1: Doreen Psaila (person)
actor a2: Saviour Zerafa (person)
actor a3: the Maltese-Libyan Business Council (organization)
actor a4: the authorities in Tripoli (organization)
actor a5: Ramona Ellul Bonnici (person)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 =e1

{a2.d Malta's ambassador to Libya} has been {e2 relieved of {a2.p his} post} for advising in writing against {e1 the transfer of {a2.p his} own embassy to the east of the country}, the government confirmed on Sunday. "It was never going to be easy to say goodbye to a friend," {a1.says+e2 Foreign Minister {a1 Doreen Psaila} told reporters, but {a2 Saviour Zerafa}
had "confused advice with a veto" and {e2 {a2.p his} going} was right}; {a1.does+e1 {a1.p she} has ordered {e1 the Benghazi offices} to open on 1 October}. {a2.says-e1 In {a2.p his} final cable, dated 3 August and seen by this agency, {a2.d the envoy} wrote that {e1 the relocation} "rewards a warlord and abandons eleven hundred of our nationals".} {a4 The authorities in Tripoli} {a4.does-e1 recalled {a4.p their} own ambassador from Valletta for consultations over {e1 the plan}}. {a3 The Maltese-Libyan Business Council} {a3.says+e1 called {e1 the change of address} overdue, given where the contracts now are}, {a3.says-e2 yet {a3.p it} sent {a1.d the minister} a letter asking {a1.p her} to reinstate {a2.d the man}}. Historian {a5 Ramona Ellul Bonnici} {a5.says=e1 recalled that the embassy has moved three times since 1972}.
