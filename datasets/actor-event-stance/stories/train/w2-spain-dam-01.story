id: w2-spain-dam-01
kind: hydroelectric dam
country: Spain
genre: local paper
english: British
form: passage
event e1: the demolition of the Valdecabras hydroelectric dam
event e2: the anglers' occupation of the dam
event e3: the closure of Cáceres bus station (unrelated)
actor a1: the Tagus Basin Authority (organization)
actor a2: Mayor Remedios Collado (person)
actor a3: anglers from three provinces (group)
actor a4: Íñigo Berástegui (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e3

Nobody has yet explained to {a2 Mayor Remedios Collado} where {a2.p her} village is to get its water once {e1 the Valdecabras dam is knocked down}, and until somebody does, {a2.says-e1 {a2.p she} told the provincial assembly on Monday, {a2.p she} will "lie down in front of the first digger"}. {a1.does+e1 {a1 The Tagus Basin Authority} has put {e1 the removal} out to tender}; {a1.says+e1 the 1956 wall, {a1.p it} says, turns no turbines and blocks 70 kilometres of river}. {a3.does+e2+e1 {a3 Anglers from three provinces} climbed on to the parapet on Friday to demand that {e1 the work} begin before the spawning season, and {a3.p they} are still there.} {a1.says-e2 {a1.d The authority} asked {a3.p them} to come down}; {a2.does-e2 {a2.d the mayor} cut off the electricity to {a3.p their} loudspeakers}. For {a4 Íñigo Berástegui}, {a4.d the engineer hired to draw up the plan}, both camps are a distraction: {a4.says=e1 "{a4.p I} am paid to say how, and {a4.p I} have never been asked whether."}
