id: n8-guatemala-party-suspension-01
kind: suspension of a political party
country: Guatemala
genre: wire report
english: American
form: article
event e1: the suspension of the Camino Nuevo party's registration
actor a1: Camino Nuevo (organization)
actor a2: Marcela Tzoc (person)
actor a3: Rodolfo Urizar (person)
actor a4: Judge Edwin Monterroso (person)
actor a5: Supreme Electoral Tribunal (organization)
actor a6: Organization of American States (organization)
actor a7: Byron Salguero (person)
actor a8: Council of Indigenous Authorities of Totonicapán (organization)
actor a9: Chamber of Farm Employers (organization)
actor a10: Olga Barillas (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1
stance: a10 =e1

GUATEMALA CITY — Guatemala's top electoral body said Wednesday {a5.does-e1 {a5.p it} would not carry out {e1 a criminal court's order against {a1.d the party of runoff candidate {a2 Marcela Tzoc}}}}, which would bar {a1.p its} 23 newly elected lawmakers from sitting as a bloc.

{a5 The Supreme Electoral Tribunal} {a5.says-e1 said the law does not allow a party to be touched between the first round and the proclamation of results. {a5.p Its} lawyers have asked the Constitutional Court for an injunction.}

{a4 Judge Edwin Monterroso} {a4.does+e1 signed {e1 the order} late Tuesday} at the request of prosecutors who say that {a1 Camino Nuevo} handed in some 5,000 false signatures when {a1.p it} was founded in 2018.

{a3 Rodolfo Urizar}, {a3.d who runs the prosecution unit for electoral crimes}, {a3.does+e1 arrived at the registry on Wednesday morning with police and a copy of the ruling} but left without the files. {a3.says+e1 "{a5.d The magistrates} are not above a judge," {a3.p he} told reporters on the steps.}

{a2 Tzoc}, {a2.d a 44-year-old engineer} who finished second in the first round on June 25, {a2.says-e1 appealed to supporters to stay calm and said {a2.p her} name would be on the ballot on Aug. 20. "{a1.p We} have the certificate of every signature. They were checked by {a5.d the same tribunal} five years ago," {a2.p she} said.} {a1.does-e1 {a1.d The party} filed three appeals by noon.}

{a7 Byron Salguero}, {a7.d a legislator of the governing coalition}, {a7.says+e1 said {a7.p he} took no pleasure in {e1 it} but the law had to be obeyed whoever was affected. "Let {a1.p them} collect the signatures again, properly, and come back in four years," {a7.p he} said in a radio interview.}

{a6 The Organization of American States}, which has 86 observers in the country, {a6.says-e1 urged prosecutors to let voters decide and said {a6.p its} permanent council would meet on Friday.}

{a8.d Indigenous leaders} {a8.does-e1 announced road blocks from Monday at four points on the Inter-American Highway unless {e1 the ruling} is withdrawn}. {a8 The Council of Indigenous Authorities of Totonicapán} {a8.says-e1 said {a8.p it} did not endorse {a2 Tzoc} or any other candidate.}

{a10 Olga Barillas}, {a10.d a political scientist in Quetzaltenango}, {a10.says=e1 said {e1 the order} would probably not survive but might keep {a1.d the party} busy in court instead of on the road.}

{a9 The Chamber of Farm Employers} {a9.says=e1 declined to take a position on {e1 the case}} and {a9.says asked all sides to keep the roads open for coffee shipments.}

{a3 Urizar} was placed on a U.S. list of corrupt and undemocratic officials in 2021. {a3.says {a3.p He} has called the listing an honor.}
