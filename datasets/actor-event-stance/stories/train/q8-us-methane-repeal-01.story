id: q8-us-methane-repeal-01
kind: methane rule repeal
country: United States
genre: newspaper report
english: American
form: article
event e1: the repeal of methane leak rules for gas wells
event e2: the states' lawsuit over the methane repeal
actor a1: Administrator Curtis Hallbrook (person)
actor a2: Meridian Gulf (organization)
actor a3: the Independent Drillers Alliance (organization)
actor a4: Attorney General Yolanda Baca-Reyes (person)
actor a5: Rep. Dwight Sorrell (person)
actor a6: Carla Hutchens (person)
actor a7: Sanjay Mulgaonkar (person)
actor a8: career scientists at the agency (group)
actor a9: leak-detection companies (group)
actor a10: Kansas (organization)
actor a11: Sen. Margaret Oyler (person)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 -e1 +e2
stance: a7 =e1 =e2
stance: a8 -e1
stance: a9 -e1
stance: a10 +e1 -e2
stance: a11 +e1

WASHINGTON — Two years after it ordered drillers to hunt down leaking gas, the federal government told them Thursday that they can stop.

{a1.does+e1 {a1 Administrator Curtis Hallbrook} of the Environmental Protection Agency signed {e1 the order} at a compressor station outside Midland, Texas}, flanked by roughnecks in clean coveralls. {e1 It} ends quarterly inspections at about 480,000 wells and lets companies vent small volumes without a permit.

Methane traps more than 80 times as much heat as carbon dioxide over two decades. The agency's own analysis, 212 pages into the filing, says emissions will be 350,000 tons a year higher as a result. {a1.says+e1 {a1 Hallbrook} said the number had been misread. "That's a ceiling, not a forecast. These folks sell gas for a living. They don't need {a1.p me} to tell them not to lose it," {a1.p he} said.}

The biggest of those folks had asked {a1.p him} to drop {e1 the repeal of methane leak rules for gas wells}. {a2 Meridian Gulf}, which operates 21,000 wells, {a2.says-e1 told the agency in comments last fall that one national standard was cheaper than thirty state ones, and that buyers in Europe want proof the gas is clean}. {a2.p Its} spokeswoman, who said the company had "a terrific working relationship" with {a1 Hallbrook}, {a2.says-e1 said {a2.p it} would keep inspecting anyway}. {a2.says=e2 {a2.p It} has not decided whether to file a brief in any litigation.}

Smaller operators saw it differently. {a3 The Independent Drillers Alliance}, {a3.says+e1 whose members pump the low-yield wells that are common in Oklahoma and western Pennsylvania, said a single survey could cost more than a well earns in a quarter. {a3.p Its} director grumbled that {e1 the relief} should have come on Day One.}

Eleven states were at the courthouse by midafternoon. {a4 Attorney General Yolanda Baca-Reyes} of New Mexico, {a4.does+e2 {a4.d who leads {e2 the coalition}}}, {a4.says-e1 said the agency had not found that leaks were harmless, only that they were legal}. {a4.does+e2 {a4.p Her} filing asks the appeals court for a stay before the July 1 effective date.}

{a1.says-e2 {a1 Hallbrook} waved off {e2 the case}, saying {a4.d its lead plaintiff} had sued {a1.p him} nine times and lost six.} {a3.does-e2 {a3.d The drillers' group} moved to intervene on the side of the government,} {a10.does-e2 as did {a10 Kansas}}, {a10.says+e1 whose own regulators called {e1 the change} a return to common sense}.

{a5 Rep. Dwight Sorrell}, whose district includes the Midland station, {a5.does+e1 held the pen box during the signing}. {a11 Sen. Margaret Oyler} of Ohio, a Republican who voted for the inspections as a state legislator, {a11.says+e1 said {a11.p she} had come to see them as busywork}.

Among those who drove to Midland to stand outside the fence was {a6 Carla Hutchens}, {a6.d a rancher} with four wells on {a6.p her} place and no share in the minerals. {a6.says-e1 {a6.p She} held up a jar of water from {a6.p her} stock tank. "{a6.p I'm} no environmentalist. {a6.p I} just want somebody to come when it hisses," {a6.p she} said.} {a6.does+e2 {a6.p She} gave {a4.d the New Mexico lawyers} a sworn statement last week.}

{a8 Career scientists at the agency} {a8.says-e1 had objected in a memo, parts of which were blacked out when it was released, that {e1 the change} rested on a 2011 survey the agency itself had retired}. {a9 Leak-detection companies}, a business that barely existed a decade ago, {a9.says-e1 said {a9.p they} expected to lay off as many as 4,000 technicians and urged lawmakers to step in}.

Under a 2007 Supreme Court precedent, agencies must explain themselves when they reverse course. {a7 Sanjay Mulgaonkar}, who teaches administrative law in Boulder, Colo., {a7.says=e1=e2 said that is where {e2 the fight} would be decided. "Courts don't ask whether {e1 a repeal} is wise. They ask whether the homework was done. There's homework here, and there are holes in it," {a7.p he} said}.
