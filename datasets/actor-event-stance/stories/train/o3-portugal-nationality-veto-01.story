id: o3-portugal-nationality-veto-01
kind: presidential veto
country: Portugal
genre: wire report
english: British
form: article
event e1: President Valadão's veto of the citizenship exam bill
actor a1: Henrique Valadão (person)
actor a2: Telmo Caldeirinha (person)
actor a3: the Popular Union (organization)
actor a4: the Socialist Front (organization)
actor a5: Dulce Vilhena (person)
actor a6: the Brazilian residents' association Casa Aberta (organization)
actor a7: Rosa Lobato Mexia (person)
actor a8: the speaker (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

LISBON - {a1.d Portuguese President} {a1 Henrique Valadão} {a1.does+e1 {e1 sent back to parliament} on Monday a bill} that would have made foreigners sit a history paper before asking for citizenship.

In a message to {a8.d the speaker}, {a1.d the head of state} {a1.says+e1 said the examination was to be held in Lisbon and Porto only and would cost 480 euros. A cleaner in the Azores would have to fly to the mainland twice, {a1.p he} wrote, and the text allowed no exception for the elderly.}

It is the third bill {a1.p he} has returned since taking office, and the first of the present government.

{a2.d Interior minister} {a2 Telmo Caldeirinha}, who drafted it, {a2.says-e1 said 138 deputies out of 230 had been in favour and would be in favour again.} {a2.says-e1 "{a1.d The president} is entitled to {a1.p his} doubts. {a2.p We} were entitled to hear them in September, when {a2.p I} went to see {a1.p him}," {a2 Caldeirinha} told reporters.}

An absolute majority of 116 is enough to override {e1 the decision}. The governing {a3 Popular Union} has 97 seats and {a3.does-e1 asked on Monday for a second vote on 6 May, without amendments.} {a3.p Its} partners on the right have 41. {a8.d The speaker}'s office {a8.says=e1 said the request had been entered in the calendar.}

{a7 Rosa Lobato Mexia}, {a7.d who chairs the constitutional affairs committee} for a smaller conservative party, {a7.says-e1 said the places of examination could be settled by an ordinance and were no ground for holding up a law.}

{a4.says+e1 The opposition {a4 Socialist Front} said {a1 Valadão} had spared parliament a second embarrassment.} {a4.does {a4.p It} had already petitioned the Constitutional Court over a separate article on loss of citizenship.}

{a5 Dulce Vilhena}, {a5.d a Lisbon immigration lawyer}, {a5.says+e1 said some 60,000 people could now submit their papers under the existing rules, which {a5.p she} called the only decent outcome.}

{a6.says+e1 "Today people can breathe," said {a6 the Brazilian residents' association Casa Aberta}.}

{a1 Valadão}, 68, was elected with the support of {a3 the Popular Union}. {a1.says Asked on a visit to Évora what would follow a second vote, {a1.p he} replied that {a1.p he} knew the constitution.}
