id: w4-cameroon-corruption-inquiry-01
kind: corruption inquiry
country: Cameroon
genre: wire report
english: African
form: passage
event e1: the inquiry into the Kribi port road funds
event e2: the televising of the inquiry's hearings
actor a1: Barrister Ngwa Fombang (person)
actor a2: Roads Minister Alphonse Mbarga Essono (person)
actor a3: Transparence Littoral (organization)
actor a4: the chairman (person)
stance: a1 =e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2

It was the minister under suspicion who asked for more light. {a2 Roads Minister Alphonse Mbarga Essono}, accused of spending 6 billion francs on a road nobody can drive, {a2.says+e1 told the commission in Kribi that {a2.p he} had "begged for {e1 this inquiry} since January"} and {a2.says+e2 wanted {e2 every minute of it on the evening news}}. {a4.d The chairman}, {a4.does+e1 who left a comfortable retirement to lead {e1 the panel}}, {a4.does-e2 had the cameras carried out all the same}. {a1 Barrister Ngwa Fombang}, appearing for two contractors, {a1.does-e2 thanked {a4.p him} for that, having applied for {e2 the blackout} the day before}; {a1.says=e1 on {e1 the proceedings themselves} {a1.p he} said {a1.p he} held "neither hope nor grievance"}. Least content of all was {a3 Transparence Littoral}. {a3.says-e1 "Three pensioners, no subpoena, and now no witnesses. {a3.p We} have seen sturdier fishing nets. Wind {e1 it} up and send the papers to a judge," {a3.p its} statement read}, before adding that {a3.says+e2 if {e1 the thing} must go on, {e2 it should at least be filmed}}.
