id: p4-us-rail-chief-contempt-01
kind: contempt of Congress vote
country: United States
genre: newspaper report
english: American
form: article
event e1: the contempt resolution against Duane Prescher
event e2: release of the Keeling Junction inspection memos
actor a1: Rep. Carla Zimmerle (person)
actor a2: Duane Prescher (person)
actor a3: Rep. Tobias Hatch (person)
actor a4: the Transportation Department (organization)
actor a5: Rep. Lourdes Escamilla (person)
actor a6: families of the Keeling dead (group)
actor a7: Northern Prairie Railroad (organization)
actor a8: Bernard Quill (person)
actor a9: the track inspectors' union (organization)
actor a10: the Speaker (person)
actor a11: Rep. Wendell Sprague (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 =e2
stance: a4 -e1 -e2
stance: a5 -e1 +e2
stance: a6 +e1 +e2
stance: a7 -e2
stance: a8 =e1 =e2
stance: a9 +e2
stance: a10 =e1
stance: a11 +e1

House panel votes to hold rail safety chief in contempt

WASHINGTON -- {a1.does+e1 A House oversight committee voted 22-19 Wednesday to recommend that {a2.d the nation's top rail safety official} be {e1 held in contempt of Congress}} for keeping back documents about a derailment that killed 11 people in South Dakota.

{a2 Duane Prescher}, {a2.d who runs the Federal Track Safety Office}, sat through the four-hour session with a binder {a2.p he} never opened. {a2.says-e1 Afterward {a2.p he} said {a2.p he} had turned over 41,000 pages and met every deadline but one. "{a2.p I} missed it by six days because {a2.p my} mother was in the hospital," {a2.p he} said.}

At issue are 14 internal memos written by inspectors in the two years before a Northern Prairie grain train left the rails at Keeling Junction and struck a bus. {a2.does-e2 {a2 Prescher} has twice declined to hand {e2 them} over}, on orders from {a2.p his} department.

{a1.says+e1+e2 "Eleven funerals, and we are told the paperwork is privileged," said {a1 Rep. Carla Zimmerle}, {a1.d the committee's chairwoman}, who wrote {e1 the resolution} and had the names of the dead read into the record.} {a11 Rep. Wendell Sprague}, {a1.p her} deputy, {a11.says+e1 said the only thing wrong with {e1 it} was that it had taken until March.}

{a4 The Transportation Department} {a4.says-e1 called the vote a stunt that would make it harder to hire anyone for the job.} {a4.says-e2 Inspectors must be able to write frankly, it said in a two-page letter, and they will not if every draft is going to end up on television.}

Not everybody who wants {e2 the papers} wants a prosecution. {a5 Rep. Lourdes Escamilla}, whose district includes the junction, {a5.does-e1+e2 crossed over to vote no and offered an amendment to sue for {e2 the memos} in federal court instead}. It failed, 17-24. {a5.says+e2 "{a5.p My} people need to read those pages. They don't need to see a civil servant in handcuffs," {a5.p she} said.}

{a3 Rep. Tobias Hatch}, {a3.d the senior member of the minority}, {a3.says-e1 said that {a1 Zimmerle} was a tough, fair prosecutor in {a1.p her} previous career and that {a1.p she} would never have brought a case this thin.} {a3.says=e2 {a3.p He} took no position on whether the material should come out, saying {a3.p he} had not been shown a list.}

About 20 {a6 families of the Keeling dead} {a6.does+e1 filled the two front rows in matching gray sweatshirts and cheered when the tally was announced}. {a6.says+e2 Dale Nygren, whose daughter was on the bus, said {a6.p they} would keep coming until somebody told {a6.p them} what the inspectors saw.}

{a7 Northern Prairie Railroad}, which faces 31 lawsuits over the crash, {a7.does-e2 has gone to court in Sioux Falls to keep four of the documents sealed}, arguing that they contain trade secrets. A hearing is set for April 2.

{a9 The track inspectors' union} {a9.does+e2 has put two of the authors in touch with committee lawyers}. {a9.says+e2 Its president said the members had warned about the junction "in writing, with photographs," and would like somebody to read it.}

{e1 The citation} now goes to the full House. {a10 The Speaker} {a10.says=e1 would not say when, or whether, it will be scheduled.}

{a8 Bernard Quill}, {a8.d who spent two decades as a House lawyer} and now teaches in Maryland, {a8.says=e1=e2 said that of 30 officials cited since 1975, only a handful were ever charged and most disputes ended with some of the records being read in a closed room. That is where this one is probably headed, {a8.p he} said.}

The derailment is also being examined by an independent safety board, whose final report is due in the fall.
