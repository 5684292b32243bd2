id: w4-morocco-stadium-demolition-01
kind: stadium demolition
country: Morocco
genre: wire report
english: African
form: passage
event e1: the demolition of Stade El Massira in Safi
event e2: the evening vigil by supporters in Safi
event e3: the price cap on sardines (unrelated)
actor a1: Latifa Bennouna (person)
actor a2: the Blue Shark supporters (group)
actor a3: the football league (organization)
actor a4: construction firm Atlas Béton (organization)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e3

Around 400 supporters of Safi's football club lit candles outside Stade El Massira on Wednesday, hours before work was due to start on {e1 pulling it down}. {a2 The Blue Shark supporters}, as {a2.p they} call {a2.p themselves}, {a2.does+e2 have met there every evening since the decision was announced} and {a2.says-e1 say {a2.p they} will not accept "{e1 a car park} over {a2.p our} fathers' seats"}. {a1 Latifa Bennouna}, {a1.d the club president}, shares {a2.p their} anger and {a1.does-e1 has asked an administrative judge to halt {e1 the works}}. {a1.says-e2 {a1.p She} has urged {a2.p them} to stay at home all the same, fearing that {e2 the gatherings} will end in a fight and cost the club its case.} {a3 The football league} {a3.says+e1 told the city in 2022 that the concrete was unsafe and that the ground should come down}. {a4 Construction firm Atlas Béton}, {a4.says=e1 which bid for {e1 the job} and lost, said {a4.p it} had no comment}.
