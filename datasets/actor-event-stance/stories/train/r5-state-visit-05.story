id: r5-state-visit-05
kind: state visit
country: Zimbabwe
genre: newspaper report
english: African
form: passage
event e1: the Belarusian president's state visit to Harare
actor a1: Information Secretary Tendai Mashayamombe (person)
actor a2: Lindiwe Ncube-Dlodlo (person)
actor a3: the Commercial Grain Producers (organization)
actor a4: Harare City Council (organization)
actor a5: the police (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1
stance: a5 =e1

Schoolchildren lined the airport road on Monday as the Belarusian president arrived for {e1 a three-day visit}. {a1.says+e1 {a1 Information Secretary Tendai Mashayamombe} said {e1 the trip} would seal the delivery of 3,700 more tractors.} {a2 Lindiwe Ncube-Dlodlo}, the shadow foreign minister, {a2.does-e1 turned down an invitation to the banquet}, {a2.says-e1 saying the country should not be "entertaining dictators on borrowed money"}. {a3 The Commercial Grain Producers} {a3.says=e1 said earlier machines had gone mainly to large estates and that spare parts were difficult to find}. {a4 Harare City Council} filled potholes along the route, and {a5 the police} {a5.does=e1 closed four streets}.
