id: o4-philippines-term-limit-01
kind: village term limits
country: Philippines
genre: newspaper report
english: Asian
form: article
event e1: the removal of the three-term limit for village captains
actor a1: Sen. Emilio Baylon (person)
actor a2: Rep. Corazon Dumlao (person)
actor a3: the League of Village Captains (organization)
actor a4: the Commission on Elections (organization)
actor a5: Bishop Honesto Pangilin (person)
actor a6: Botong Bayan (organization)
actor a7: Atty. Lourdes Gatbonton (person)
actor a8: Gov. Ramil Abaya (person)
actor a9: the Palace (organization)
actor a10: Nestor Quijano (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1
stance: a10 +e1

MANILA -- The House of Representatives on Tuesday approved on third and final reading {e1 a measure under which village captains may run for office as often as they like}.

{a2 Rep. Corazon Dumlao}, {a2.does+e1 who filed {e1 House Bill 8817}}, {a2.says+e1 said nine in 10 captains who left office last year had no trained successor.} {a2.says+e1 "{a2.p We} send them home on the day they have learned the work. The voters can say no, they do not need a law for that," {a2 Dumlao} said in {a2.p her} sponsorship speech.}

The vote was 201-38 with four abstentions.

{a3 The League of Village Captains}, a third of whose members are in their last term, {a3.does+e1 had bused in about 600 officials to fill the gallery}. {a10.d {a3.p Its} national president}, {a10 Nestor Quijano}, {a10.says+e1 said captains now in office had started drainage and day care projects that took longer than nine years.}

In the Senate, {a1 Sen. Emilio Baylon} {a1.says-e1 said {e1 the counterpart bill} would not get out of {a1.p his} committee.} {a1.says-e1 "If {a1.p we} can {e1 lift this}, mayors will ask next, and then {a1.p we} will be asked about {a1.p our} own," {a1 Baylon} told reporters.} {a1.p He} {a1.does-e1 has set no hearing on {e1 it}} since it was referred in August.

{a6 Botong Bayan}, a poll watchdog, {a6.does-e1 said {a6.p it} would go to the high court as soon as {e1 a law} was signed}. {a7.d {a6.p Its} counsel}, {a7 Atty. Lourdes Gatbonton}, {a7.says-e1 noted that in 140 villages of one province the captain had for 30 years borne the same surname.} {a7.does-e1 {a7.p She} has drafted the petition, {a7.p she} said.}

{a5 Bishop Honesto Pangilin} {a5.says-e1 said in a pastoral letter read on Sunday that {e1 the bill} would turn public office into a thing that is handed down at table.}

The same letter drew a reply from {a8 Gov. Ramil Abaya}, whose brother, sister-in-law and two nephews are village captains. {a8.says {a8.p He} told the bishop to look after the leaking cathedral.} {a8.does+e1 {a8 Abaya} got 73 mayors of {a8.p his} province to sign a manifesto for {e1 the bill}.}

{a9 The Palace} {a9.says=e1 said {a9.p it} would study {e1 the measure} once {a9.p it} received an enrolled copy.} {a4 The Commission on Elections} {a4.says=e1 said certificates of candidacy would be taken on the present form until there was {e1 a law} that said otherwise.}
