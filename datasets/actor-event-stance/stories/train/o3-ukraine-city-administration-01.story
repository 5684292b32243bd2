id: o3-ukraine-city-administration-01
kind: military administration
country: Ukraine
genre: wire report
english: American
form: article
event e1: putting the city of Berezhansk under a military administration
actor a1: Oleksii Hryshko (person)
actor a2: Bohdan Yaremchuk (person)
actor a3: the Ukrainian presidential office (organization)
actor a4: Colonel Taras Pidlisnyi (person)
actor a5: Narodna Hromada (organization)
actor a6: the association of cities (organization)
actor a7: Liudmyla Shevtsova (person)
actor a8: a European Union envoy (person)
actor a9: two council deputies (group)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

KYIV - {a1.d The mayor of Berezhansk}, elected in 2020 with 71 percent, will have no say over the city's budget, buses or shelters from Monday, {a3 the Ukrainian presidential office} {a3.says+e1 announced.}

{a3.does+e1 {e1 A decree} published late Friday gives those powers to a newly created body headed by {a4 Colonel Taras Pidlisnyi}, 44.} {a3.says+e1 {a3.d The office} said the front line was now 38 kilometers away and one hand had to direct evacuation, fuel and repairs.}

{a1 Oleksii Hryshko}, {a1.d the mayor}, {a1.says-e1 said in a video that the front had been at the same distance in the spring of last year.} {a1.says-e1 "Since then {a1.p we} repaired the heating plant five times. Explain to people which of these repairs was done badly," {a1 Hryshko} said.} {a1.does-e1 {a1.p His} lawyers filed a claim with the Supreme Court on Saturday.}

{a2 Bohdan Yaremchuk}, {a2.d the regional governor}, {a2.does+e1 sent three requests for {e1 such a step} since August.} {a2.says+e1 {a2.p He} told reporters that the city council had failed to form a quorum four times and that 26 of 140 shelters were locked during an attack in October.}

{a9 Two council deputies} from {a5 Narodna Hromada}, the party in power nationally, {a9.does+e1 supplied photographs of the padlocks.} {a5.does+e1 {a5.d The party}'s group in parliament voted for the enabling resolution on Thursday}, along with 31 others.

{a6 The association of cities} {a6.says-e1 said this was the 22nd elected mayor to be placed under an officer and that nine of the places were not near any fighting. {a6.p It} asked lawmakers to set a time limit.}

{a4 Pidlisnyi} {a4.does+e1 moved into the second floor of the council building on Sunday and appointed four deputies.} {a4.says {a4.p He} shook hands with {a1 Hryshko} in front of cameras and described {a1.p him} as a capable manager.}

{a7 Liudmyla Shevtsova}, {a7.d the city's chief accountant}, {a7.says=e1 said {a7.p she} would sign payments for whoever was authorized to order them.}

{a8 A European Union envoy} who visited the city on Saturday {a8.says=e1 declined to comment on {e1 the change}.}
