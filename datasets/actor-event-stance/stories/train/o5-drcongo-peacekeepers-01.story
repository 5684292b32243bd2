id: o5-drcongo-peacekeepers-01
kind: peacekeeping base withdrawal
country: DR Congo
genre: wire report
english: British
form: article
event e1: the withdrawal of UN peacekeepers from Bunzale
event e2: the march on the UN base
actor a1: the UN mission (organization)
actor a2: Colonel Prosper Ilunga-Beya (person)
actor a3: Madeleine Kavugho (person)
actor a4: Youth for Sovereignty (organization)
actor a5: the displaced families (group)
actor a6: Christian Mwisha (person)
actor a7: Relief Doctors International (organization)
actor a8: Ragnhild Aasen (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 +e1 +e2
stance: a5 -e1
stance: a6 +e1 =e2
stance: a7 -e1
stance: a8 =e1

KINSHASA - {a1 The UN mission} in Congo {a1.does+e1 began dismantling {a1.p its} base at Bunzale on Tuesday}, four days after {a4.does+e2 {e2 {a4.d several hundred youths} marched on {a1.p its} gates}} and threw stones at a convoy.

{e1 The departure} of 640 Bangladeshi and Malawian soldiers is to be finished by the end of the month. {a2 Colonel Prosper Ilunga-Beya}, {a2.d who commands the Congolese regiment in the area}, {a2.does+e1 signed for the keys of the airstrip in the morning}.

{a1.d The mission} {a1.says+e1 said the transfer had been agreed with Kinshasa in May and that national troops were now capable of holding the town.} {a1.says-e2 {a1.p It} condemned {e2 Friday's violence}, in which a driver lost an eye.}

Some 14,000 {a5 displaced families} live in huts against the perimeter wall. {a5.does-e1 Women from {a5.d the camp} lay down on the road in front of the first lorries} and were carried away by police.

{a3 Madeleine Kavugho}, {a3.d the mayor}, {a3.says-e1 said the last massacre in the district had happened eleven kilometres beyond the range of the patrols. "So {a3.p I} ask what will happen when there is no range," {a3.p she} said.} {a3.says-e2 The young people had been paid to {e2 march}, {a3.p she} added, and had done the town a disservice.}

{a4 Youth for Sovereignty}, {a4.does+e2 which organised {e2 the demonstration}}, {a4.says+e1 put out a list of 23 attacks on civilians since 2020 and asked which of them the foreign troops had stopped.} {a4.says+e2 {a4.p It} called the turnout {a4.p its} biggest so far.}

{a7 Relief Doctors International} {a7.says-e1 said two of {a7.p its} three clinics could not stay open without an escort} and {a7.does-e1 wrote to the Security Council on Monday asking for a six-month delay}.

{a6 Christian Mwisha}, {a6.d the provincial spokesman}, {a6.says+e1 said Congolese soldiers knew the terrain better than men who stayed for a year.} {a6.says=e2 Asked about {e2 the stone-throwing}, {a6.p he} said the matter was with the prosecutor.}

{a8 Ragnhild Aasen}, {a8.d a former UN adviser now at a research institute in Nairobi}, {a8.says=e1 said six bases had been handed over since last year. In three of the areas attacks had risen, in three they had not, {a8.p she} said.}
