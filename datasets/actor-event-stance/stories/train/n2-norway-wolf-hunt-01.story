id: n2-norway-wolf-hunt-01
kind: predator hunt licence
country: Norway
genre: wire report
english: British
form: article
event e1: the licensed shooting of three wolf packs in Hedmark
actor a1: Environment Minister Torgeir Aasland (person)
actor a2: the Borgarting appeal court (organization)
actor a3: the Nordic Predator Society (organization)
actor a4: Guro Nyseth (person)
actor a5: the Sheep Breeders' Union (organization)
actor a6: Ole Kristian Brenden (person)
actor a7: Vibeke Holmsen (person)
actor a8: the regional carnivore board (organization)
actor a9: the Institute for Wildlife Studies (organization)
actor a10: Police Superintendent Lise Garmo (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1

OSLO - Hunters in eastern Norway who had been due to go out at dawn on Monday were sent home after {a2.d judges} {a2.does-e1 halted {e1 a cull of up to 19 wolves}} with 14 hours to go.

{a2 The Borgarting appeal court} {a2.says-e1 said the damage could not be undone if the animals turned out to be protected under the Bern Convention.} {a2.p It} reversed a decision by Oslo district court on Nov. 14.

{a3 The Nordic Predator Society}, {a3.does-e1 which brought the case}, has about 6,000 members. {a4.d {a3.p Its} lawyer} {a4 Guro Nyseth} {a4.says-e1 said {a4.p she} had some understanding for people who lose livestock and that many of them had been let down by the state. They would not get a single lamb back this way, {a4.p she} added.}

{a1 Environment Minister Torgeir Aasland}, {a1.does+e1 who approved {e1 the quota} in September on the advice of {a8 the regional carnivore board}}, {a1.says+e1 said {a1.p he} would ask the Supreme Court for a ruling before the season ends on Feb. 15.}

{a8.d The board}, made up of county politicians, {a8.does+e1 had voted six to one in favour}.

At Rena, where 60 men and women had gathered in a school, {a6 Ole Kristian Brenden} {a6.says+e1 described the wolf as a magnificent animal, the finest {a6.p he} had ever seen. {a6.p He} is the leader of one of the teams. "{a6.p We} have got 300 kilometres of trail cameras ready and {a6.p we} will wait," {a6.p he} said.}

{a10 Police Superintendent Lise Garmo} {a10.says=e1 said officers had checked that all rifles were back in their cases and that the evening had been calm. {a10.p Her} patrols would be called off for now, {a10.p she} added.}

{a5 The Sheep Breeders' Union} {a5.says+e1 reported 1,240 sheep lost to wolves in two summers. {a5.d The union} scolded {a1 Aasland} for being a minister who writes weak orders that do not survive a court, and said {e1 this one} should have named each animal.}

{a7 Vibeke Holmsen}, {a7.d a lawmaker from Oslo}, sits in the same party as {a1 Aasland} and has defended {a1.p him} on oil, on wind power and on national parks. {a7.says-e1 On this {a7.p she} was, {a7.p she} said, "on the side of the three judges", and had told {a1.p him} so in September.}

Norway had 74 registered wolves last winter, most of them in a zone along the Swedish border.

{a9 The Institute for Wildlife Studies} {a9.says=e1 said {a9.p it} delivered the count used by both parties. {e1 Removing three packs} would not by itself endanger the Scandinavian stock and would leave inbreeding unchanged, {a9.p it} said, and how many there should be was for politicians.}
