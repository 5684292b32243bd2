id: w1-philippines-peace-talks-01
kind: peace talks
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the peace talks with the Bagani Front in Davao
event e2: the army's raid on a rebel camp
actor a1: Ka Lito Sumalpong (person)
actor a2: General Arsenio Villaruz (person)
actor a3: Malaysia (organization)
actor a4: Senator Pilar Montecillo (person)
actor a5: lumad elders (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 +e1 =e2
stance: a5 -e2

DAVAO CITY - Not even a raid that killed nine of {a1.p his} men would push {a1 Ka Lito Sumalpong} away from {e1 the table}, {a1.says+e1 the {a1.d rebel negotiator} said Saturday: "{a1.p We} came to finish {e1 this} and {a1.p we} will finish {e1 it}."} {a1.says-e2 {a1.p He} called {e2 the attack} on the Bukidnon camp murder.} {a2 General Arsenio Villaruz}, {a2.does+e2 who ordered {e2 it}}, {a2.says-e1 said the government was "discussing commas with people who plant mines" and should stop}. {a3 Malaysia} {a3.does+e1 has paid for the hotel and flown in two judges to keep {e1 the negotiations} alive}. In Manila, {a4 Senator Pilar Montecillo}, {a4.says+e1 once the loudest voice in the chamber against {e1 sitting down with the Front}, said {a4.p she} had been mistaken and would fund a second round}; {a4.says=e2 asked about {e2 the raid}, {a4.p she} said {a4.p she} was waiting for the report}. {a5 Lumad elders} from two villages {a5.does-e2 walked to the provincial capitol with the empty shells and laid them on the steps}.
