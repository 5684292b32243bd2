id: q4-turkey-seat-forfeiture-01
kind: parliamentary seat forfeiture
country: Turkey
genre: wire report
english: British
form: article
event e1: stripping Nazlı Karasu of her seat in parliament
event e2: the opposition's sit-in in the chamber
event e3: the Constitutional Court's ruling for Karasu
actor a1: Nazlı Karasu (person)
actor a2: Speaker Fikret Aydoğmuş (person)
actor a3: the governing bloc (group)
actor a4: the People's Accord Party (organization)
actor a5: Behice Tuncel (person)
actor a6: the Crescent Nation Party (organization)
actor a7: the Constitutional Court (organization)
actor a8: Germany's government (organization)
actor a9: Kemal Sarıhan (person)
stance: a1 -e1 +e2 +e3
stance: a2 +e1 -e2
stance: a3 +e1 -e3
stance: a4 -e1 +e2 +e3
stance: a5 -e1 -e2 +e3
stance: a6 +e1
stance: a7 -e1 +e3
stance: a8 =e1
stance: a9 =e1 =e3

ANKARA - Opposition deputies {e2 remained in their seats} in the Turkish parliament for a second night on Wednesday after one of their number ceased to be a colleague.

{a2.does+e1 {a2 Speaker Fikret Aydoğmuş} had a two-line letter from an appeals court read out on Tuesday afternoon}, between an item on fisheries and an item on dental clinics. With that, under article 84 of the constitution, {e1 the mandate} of {a1 Nazlı Karasu}, {a1.d a lawyer elected in Mersin}, was at an end.

{a1 Karasu} was convicted in 2021 of insulting public officials in a speech about a mining disaster. {a7 The Constitutional Court} {a7.does+e3 found in March, by nine votes to six, that {e3 {a1.p her} rights had been violated}} and {a7.does-e1 sent the file back with an instruction that {e1 no step be taken on {a1.p her} membership} before a retrial.} The lower court declined to hold one.

Members of {a4 the People's Accord Party}, {a4.does-e1 banging on their desks, drowned out the clerk.} {a4.does+e2 {a4.p They} have drawn up a rota of 15 people for {e2 each night} and brought blankets.} {a4.does+e3 Each lectern on {a4.p their} side carries {e3 a page of the March text}, with the words "to be obeyed" underlined.}

{a2 Aydoğmuş}, a former provincial governor, {a2.says+e1 said {a2.p he} had no choice in the matter and would have been failing in {a2.p his} duty to wait. "{a2.p I} am criticised because {a2.p I} read. The letter lay here for five weeks, which some would call patience."} {a2.does-e2 {a2.p He} had the lights and the heating turned off at ten.}

Figures from {a3 the governing bloc} had pressed for the reading since Easter. {a3.says-e3 {a3.p Their} deputy leader in the chamber described {e3 the March judgment} as nine people rewriting a statute.} {a3.says+e1 He said {e1 the vacancy} was "the law's arithmetic".}

{a6 The Crescent Nation Party}, a small nationalist party in opposition, {a6.says+e1 has no love for the government's handling of courts and said so at length. But someone who mocked gendarmes at a funeral, {a6.p its} spokesman added, {e1 should never have sat there}.}

{a1 Karasu} {a1.does+e2 arrived at the public entrance with a suitcase and, after being refused a pass, sent in tea for {e2 those inside}.} {a1.says-e1 "Ninety-one thousand people in Mersin {e1 lost something} at a quarter past four. {a1.p I} only lost an office," {a1.p she} told reporters in the rain.} {a1.does+e3 {a1.p Her} lawyers filed a new application within the hour, asking for {e3 the first decision} to be enforced.}

An unexpected dissent came from {a5 Behice Tuncel}, {a5.d a veteran independent} and once a judge herself. {a5.says+e3 {a5.p She} said {e3 the nine} had been right on every page} and {a5.says-e1 that {e1 what the speaker did} was void.} {a5.says-e2 But {a5.p she} walked out when the blankets came in. "{a5.p I} love these people. A parliament is not {e2 a dormitory}, and tomorrow's bill on rents will now not be heard," {a5.p she} said.}

{a8 Germany's government} {a8.says=e1 said it was following the case and had asked the embassy for a report.}

{a9 Kemal Sarıhan}, {a9.d who teaches constitutional law in Istanbul}, {a9.says=e1=e3 said two readings were possible. If {e3 the high court's findings} bind from the day they are published, {e1 the announcement} had no effect; if they bind only through a retrial, it did. Both views had been taken by Ankara courts since 2018, {a9.p he} said.}

A by-election need not be held unless 5 per cent of seats fall vacant. Four of the 600 are empty at present. The lira was little changed.
