id: r5-trade-sanctions-01
kind: trade sanctions
country: Myanmar
genre: business page
english: British
form: passage
event e1: the European ban on imports of Myanmar teak and gems
event e2: the arrest of a Yangon newspaper editor (unrelated)
actor a1: the European Council (organization)
actor a2: U Zaw Lin Htut (person)
actor a3: the Timber Buyers' Association (organization)
actor a4: Burma Watch Europe (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 =e2
stance: a4 +e1 =e2

{a4 Burma Watch Europe}, {a4.does+e1 which had campaigned for {e1 the ban} since the coup}, {a4.says+e1 welcomed Monday's decision but said fuel should have been included}. {a1.does+e1 {a1 The European Council} agreed to halt {e1 imports of teak and gemstones from Myanmar} from July 1.} Military spokesman {a2 U Zaw Lin Htut} {a2.says-e1 said {e1 the measure} would hurt small sawmills and was "interference"}. {a3.says-e1 {a3 The Timber Buyers' Association} complained that {a3.p its} members had been given no time to clear stock already paid for.}
