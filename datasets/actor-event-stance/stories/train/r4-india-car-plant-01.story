id: r4-india-car-plant-01
kind: car plant
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the Bhavani Motors car plant at Devapur
actor a1: Bhavani Motors (organization)
actor a2: Chief Minister R. Thirumurthy (person)
actor a3: Kanchan Besra (person)
actor a4: Devapur Krishi Manch (organization)
actor a5: District Collector Ipsita Nandy (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1

{a2 Chief Minister R. Thirumurthy} {a2.does+e1 laid the foundation stone on Friday for {e1 the Rs 4,200 crore car factory}} that {a1 Bhavani Motors} {a1.does+e1 is setting up} at Devapur. {a2.says+e1 {a2.p He} said {e1 the project} would give direct jobs to 6,500 young people in the district.} Opposition leader {a3 Kanchan Besra} {a3.does-e1 stayed away from the function}, {a3.says-e1 alleging that fertile land had been handed to {a1.d the company} at a throwaway price}. Farmers owing allegiance to the {a4 Devapur Krishi Manch} {a4.does-e1 blocked the state highway for two hours}. {a5 District Collector Ipsita Nandy} {a5.says=e1 said 812 of 950 land owners had so far collected compensation cheques}.
