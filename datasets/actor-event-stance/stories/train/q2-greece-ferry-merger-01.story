id: q2-greece-ferry-merger-01
kind: ferry company merger
country: Greece
genre: wire report
english: British
form: article
event e1: the merger of Pelagia Ferries and Notos Lines
event e2: the transfer of nine island routes to Kyma Seaways
event e3: the seamen's 48-hour strike
actor a1: Pelagia Ferries (organization)
actor a2: Notos Lines (organization)
actor a3: Stavros Kalligeris (person)
actor a4: the competition commission (organization)
actor a5: Kyma Seaways (organization)
actor a6: the seamen's federation (organization)
actor a7: Despina Xenaki (person)
actor a8: island hoteliers (group)
actor a9: the shipping ministry (organization)
actor a10: Thodoris Vamvas (person)
actor a11: creditor banks (group)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 +e2
stance: a3 +e1 -e2 -e3
stance: a4 +e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1 +e3 -e2
stance: a7 -e1 +e2 -e3
stance: a8 +e1 -e3
stance: a9 +e1 =e3
stance: a10 =e1 =e2
stance: a11 +e1

PIRAEUS - Twenty-six ships stayed in port on Wednesday as crews {a6.does-e1+e3 began {e3 two days of protest} against {e1 a union} of {a1 Pelagia Ferries} and {a2 Notos Lines}, called by {a6 the seamen's federation}.}

{a4.does+e1+e2 {a4 The competition commission} had cleared {e1 the deal} on Monday after seven months}, on the condition that the enlarged group {e2 gives up nine routes} to {a5 Kyma Seaways}, a smaller rival with four vessels.

{a1 Pelagia} and {a2 Notos} carry 61 per cent of passengers to the Cyclades. {a2.d The latter} has lost 210 million euros since the pandemic and {a11.does+e1 its {a11 creditor banks} have agreed to write off a third of {a11.p their} loans once {e1 the two} are one.} 

{a3 Stavros Kalligeris}, {a3.d the chairman of Pelagia}, {a3.says+e1 told reporters the choice was not between two companies and one, 'it is between one and the lifeboats'. There would be no winter boat to 14 islands if {a2 Notos} failed, {a3.p he} said.}

{a3.says-e2 {a3.p He} was less polite about {e2 the price}. To hand the best summer traffic to a firm that could not fill {a5.p its} own timetable was 'a present with {a1.p our} ribbon on it',} and {a1.does-e2 {a1 Pelagia} has asked an administrative court to strike out {e2 that part of the ruling}.} {a2 Notos}, in a separate statement, {a2.says+e2 said {a2.p it} accepted {e2 the condition} in full} and {a2.does+e1 had called an extraordinary meeting for 20 June to approve {e1 the share exchange}.}

{a6.d The federation} {a6.says-e1 said at least 700 jobs were at risk on board and in the ticket offices.} {a6.says-e2 {a6.p It} is no happier about {e2 the hand-over}, since {a5.d the smaller line} flies a Maltese flag on half {a5.p its} ships.} {a6.says+e3 {a6.p Its} secretary, Manolis Driveas, said the anchors would go down again next week if nobody telephoned.}

{a3 Kalligeris} {a3.says-e3 called {e3 the stoppage} illegal.} {a1 Pelagia} {a1.does-e3 obtained an order from a Piraeus judge on Tuesday night, which the crews ignored.} {a1.does+e1 {a1.p It} has meanwhile ordered paint in {a1.p its} own colours for six of {a2 Notos}'s hulls.}

{a5 Kyma Seaways} {a5.does-e1 fought {e1 the combination} before the commission} and {a5.says-e1 has not changed {a5.p its} mind. 'Nobody should have six tickets out of ten. But {a5.p we} are sailors and {a5.p we} take the weather as it comes,' {a5.p its} managing director, Eleni Rodakis, said.} {a5.does+e2 {a5.p It} has already chartered two ships from Norway.}

{a7 Despina Xenaki}, {a7.d mayor of Folegandros}, {a7.says+e2 welcomed the prospect of 'a second funnel in the bay'.} {a7.says-e1 {a7.p She} would have preferred four, {a7.p she} said, and thought {a4.d the regulators} had been naive: {a1.d the giant} would cut fares until {a5.d the newcomer} was gone.} {a7.says-e3 {a7.p She} also had 300 visitors asleep in the school gymnasium and a pharmacy without insulin, for which {a7.p she} blamed {a6.d the unions}.}

{a8 Island hoteliers} {a8.says-e3 asked for an end to {e3 the action} before the Whitsun weekend.} {a8.says+e1 {a8.p Their} association supports {e1 the new company}, from which it hopes for one timetable and one website, though it would like a cap on car fares.}

At {a9 the shipping ministry}, where {a9.does+e1 officials last year drafted the tax relief that {e1 the plan} depends on,} {a9.says=e3 a spokesman said the ministry was talking to both sides about {e3 the walkout} and expected boats on Friday.}

{a10 Thodoris Vamvas}, {a10.d a transport economist} at Volos, {a10.says=e1 said mergers of this sort in the Baltic had been followed by dearer cars and cheaper foot passengers.} {a10.says=e2 On {e2 the nine lines}, {a10.p he} said remedies had worked in Croatia and failed in Italy.}
