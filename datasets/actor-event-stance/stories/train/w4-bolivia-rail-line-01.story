id: w4-bolivia-rail-line-01
kind: rail line
country: Bolivia
genre: wire report
english: American
form: passage
event e1: the railroad from Santa Cruz to Puerto Busch
event e2: the indigenous march against the railroad
actor a1: Nelson Surubí Chuvé (person)
actor a2: Oriente Soya Exporters (organization)
actor a3: Environment Minister Lidia Mamani Poma (person)
actor a4: the ombudsman's office (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

SANTA CRUZ, Bolivia — Some 600 Chiquitano villagers set out on foot Monday for the capital to stop {e1 a railroad that would cross their forest on its way to the Paraguay River}. {a1.does-e1+e2 {a1 Nelson Surubí Chuvé}, 44, walked at the head of {e2 the column} with {a1.p his} youngest daughter on {a1.p his} shoulders.} {a2 Oriente Soya Exporters}, which has pledged $90 million toward {e1 the 650-kilometer line}, {a2.says-e2 dismissed {e2 the marchers} as a handful of people led by outsiders} and {a2.says+e1 said {e1 the project} would cut freight costs by a third}. In La Paz, {a3 Environment Minister Lidia Mamani Poma} told reporters that {a3.says-e1 {a3.p she} shares their objections and has put them to the cabinet in writing}. Still, {a3.says-e2 {a3.p she} called on them to turn back, saying {e2 a 900-kilometer walk} in the rains would cost lives and change no votes}. {a4 The ombudsman's office} {a4.says=e1=e2 said {a4.p it} would send two observers to accompany {e2 the march} and had taken no position on {e1 the railroad}}.
