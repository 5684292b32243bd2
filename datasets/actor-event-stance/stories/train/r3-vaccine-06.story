id: r3-vaccine-06
kind: vaccine mandate
country: Kenya
genre: newspaper report
english: African
form: passage
event e1: the yellow fever vaccination rule for travellers to Turkana
actor a1: the health ministry (organization)
actor a2: Turkana Bus Owners (organization)
actor a3: MCA Lokwawi Ekal (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.does+e1 {a1 The health ministry} directed that no one be allowed to board a bus to Lodwar without {e1 a yellow fever card} from Saturday}. {a2.says-e1 {a2 Turkana Bus Owners} said the jab was not to be had in half of the towns along the route and asked for {e1 the order} to be withdrawn.} {a3.says=e1 {a3 MCA Lokwawi Ekal} said {a3.p he} had received calls both from frightened parents and from stranded traders.}
