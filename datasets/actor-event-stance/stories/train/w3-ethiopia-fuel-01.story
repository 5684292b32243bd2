id: w3-ethiopia-fuel-01
kind: fuel subsidy removal
country: Ethiopia
genre: wire report
english: African
form: passage
event e1: the phasing out of fuel subsidies
event e2: the targeted discount for public transport
event e3: the census in Harari region (unrelated)
actor a1: State Minister Girma Wolde-Tsadik (person)
actor a2: Blue Taxi Drivers' Association (organization)
actor a3: Meaza Fikre (person)
actor a4: the International Lending Fund (organization)
stance: a1 +e1 +e2 =e3
stance: a2 -e1 -e2
stance: a3 =e1 =e2
stance: a4 -e2

ADDIS ABABA, Feb 3 - Ethiopia will raise petrol prices for the fifth time since {e1 the phase-out of subsidies} began, {a1 State Minister Girma Wolde-Tsadik} said on Monday. {a1.says+e1 "{a1.p We} regret the pain and {a1.p we} do not regret the policy," {a1.p he} told reporters}. {a1.does+e2 {a1.p His} office has issued 163,000 vehicles with cards for {e2 a discounted litre}}. {a4.says {a4 The International Lending Fund}, whose $1.2 billion programme calls for {e1 the increases}, commended the government}, {a4.says-e2 but said {e2 the cards} leaked and ought to be withdrawn}. The {a2 Blue Taxi Drivers' Association}, {a2.does-e1 which parked {a2.p its} cars for two days over {e1 the rise}}, {a2.says-e2 also wants {e2 the cards} gone, since {a2.p its} members were not given any}. {a3 Meaza Fikre}, {a3.d an economist} at Addis Ababa University, {a3.says=e1=e2 said the evidence on {e1 the phase-out} was mixed and on {e2 the discount} nonexistent}.
