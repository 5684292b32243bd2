id: xv-rwanda-huye-merger-01
kind: university merger
country: Rwanda
genre: local paper
english: African
form: article
event e1: the merger of Rubona Agricultural College and Nyungwe University
actor a1: Immaculée Nyirabagenzi (person)
actor a2: Anaclet Ruzibuka (person)
actor a3: the alumni association of Rubona Agricultural College (organization)
actor a4: Wellars Gatabazire (person)
actor a5: the Higher Education Council (organization)
actor a6: Clémentine Ingabirano (person)
actor a7: Théoneste Munyangabe (person)
actor a8: the Rwandan education ministry (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1

{a8.does+e1 {a8 The Rwandan education ministry} has given Rubona Agricultural College and Nyungwe University until January to complete {e1 their merger}}, ending months of uncertainty over the future of the 900 students at Rubona.

{a1 Immaculée Nyirabagenzi}, {a1.d the Minister of State in charge of higher education}, {a1.does+e1 signed the order on Tuesday} and announced {e1 it} to staff of both institutions in Huye the same afternoon.

{a1.says+e1 "The country cannot pay for two laboratories ten kilometres apart, each half empty," {a1.d the minister} said. "Together they will be stronger. {a1.p I} expect the first joint graduation in 2027, and {a1.p I} intend to be there."}

{a2 Anaclet Ruzibuka}, {a2.d vice chancellor of Nyungwe University}, {a2.says+e1 said {a2.p he} had asked for {e1 the merger} as early as 2019 and was ready to receive the students}. {a2.says+e1 "{a2.p We} are getting a farm, a dairy herd and some of the best soil scientists in the region. Any vice chancellor would be happy," {a2.p he} said.}

But {a3 the alumni association of Rubona Agricultural College} {a3.says-e1 has appealed to the Prime Minister to cancel {e1 the merger}, saying a practical school that trained most of the district's agronomists would disappear inside "a university of offices"}.

{a4 Wellars Gatabazire}, {a4.d a lecturer in animal production} who has taught at Rubona for 16 years, {a4.says-e1 said {a4.p he} did not believe assurances that the farm would be kept}.

{a4.says-e1 "They told the college in Kibeho the same thing, and today the fields there are a car park," {a4.p he} told this newspaper. "{a4.p I} am against {e1 it}, and most of the colleagues who keep quiet are against {e1 it} too."}

Little information about fees and accommodation has reached the students so far. {a6 Clémentine Ingabirano}, who is in her second year, {a6.says+e1 said {a6.p she} looked forward to {e1 the change} because a certificate from a university would open more doors. "At interviews they ask where Rubona is," {a6.p she} said. "Nobody asks where Nyungwe is."}

{a5 The Higher Education Council} {a5.says=e1 said {a5.p it} would inspect the merged institution before deciding on accreditation. "{a5.p Our} role begins when {e1 the merger} is complete. {a5.p We} were not part of the decision and have no view on it," {a5.d the regulator} said in an email.}

{a7 Théoneste Munyangabe}, {a7.d an education economist in Kigali}, {a7.says=e1 said mergers of public institutions in the past ten years had saved money on staff houses and vehicles but cost more than expected in transport. "Whether {e1 this one} will pay for itself, we shall know in five years," {a7.p he} said.}

Rubona opened in 1978 with help from Belgian missionaries. Enrolment has fallen by a third since 2018, according to ministry figures.
