id: n6-us-minimum-wage-preemption-01
kind: minimum wage rise
country: United States
genre: business page
english: American
form: article
event e1: the state law barring cities from setting a higher minimum wage
event e2: Des Moines's increase of the minimum wage to $15
actor a1: Rep. Neal Hofstetter (person)
actor a2: Mayor Carmen Ruelas (person)
actor a3: Iowa Restaurant Owners Guild (organization)
actor a4: Paulette Greer (person)
actor a5: Service Workers Local 40 (organization)
actor a6: Sen. Dorothy Pfeiffer (person)
actor a7: Gov. Alan Strand-Weaver (person)
actor a8: Vikram Desai (person)
actor a9: Iowa Labor Division (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1 =e2

DES MOINES, Iowa - Workers who got a raise in January will see it disappear on July 1 under {a7.does+e1 {e1 a bill} signed on Thursday by {a7 Gov. Alan Strand-Weaver}}.

{e1 The legislation} voids {e2 the capital's $15 floor} and says that only the state may fix a minimum, which has been $7.25 since 2008.

{a8 Vikram Desai}, {a8.d an economist in Ames}, {a8.says=e1 said 26 states now have laws like {e1 this one}. Pay in cities affected tends to stay above the old level for a while because employers are slow to cut it, {a8.p he} said.}

{a7.says+e1 {a7 Strand-Weaver} said employers with branches in several counties had asked for one number. {a7.d The governor} did not hold a ceremony.}

{a1 Rep. Neal Hofstetter}, {a1.d the floor manager}, {a1.says+e1-e2 accused {a2 Mayor Carmen Ruelas} of picking a fight {a2.p she} could not win. {a2.p Her} council, {a1.p he} said, had been told a year ago that {e2 the ordinance} would be undone and passed it all the same.}

{a2.says+e2 {a2 Ruelas} said about 19,000 people had been earning more for five months and that unemployment in the city had gone down in that time.} {a2.does-e1 {a2.p She} has put city lawyers to work on a challenge under the home-rule amendment.}

{a5.does+e2 {a5 Service Workers Local 40} gathered the signatures that put {e2 the increase} before the council last year.} {a5.says-e1 {a5.p It} now plans a march to the Statehouse on Saturday. {a5.p Its} president said a nursing aide working full time could lose more than $3,000 a year.}

The {a3 Iowa Restaurant Owners Guild} {a3.says+e1 said {a3.p it} was grateful to lawmakers of both parties.} {a3.says-e2 {a3.p Its} survey found that 38 percent of members in the city had cut hours since January.}

{a4 Paulette Greer}, who runs two diners on the east side and belongs to {a3.d the guild}, {a4.says-e2 said {a4.p she} had opposed {e2 the council's vote} and had told its members so.} {a4.says-e1 But {a4.p she} has reprinted {a4.p her} menus and does not intend to cut anyone's check. "{a4.p I} didn't want {e2 it}. Then {a4.p I} did it, and now the state comes in and tells {a4.p me} {e2 it} never happened. They should have left {e2 it} alone," {a4.p she} said.}

{a6 Sen. Dorothy Pfeiffer}, {a6.d one of three Republicans to break ranks}, {a6.does-e1 voted against {e1 the bill}}. {a6.says-e1 {a6.p She} has no quarrel with $7.25, {a6.p she} said, but people in the capitol building complain about Washington all day "and then {a6.p we} do the same to a city."}

{a9 The Iowa Labor Division} {a9.says=e1=e2 said complaints about wages earned before July 1 would still be handled under {e2 the local rule}. {a9.p It} will mail posters to employers in June.}
