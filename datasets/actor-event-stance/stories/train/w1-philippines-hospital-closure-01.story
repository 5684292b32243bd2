id: w1-philippines-hospital-closure-01
kind: hospital closure
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the closure of San Lazarito General Hospital
event e2: the vigil by nurses at the hospital gate
event e3: the Bohol ferry fare increase (unrelated)
actor a1: Mayor Ferdie Catacutan (person)
actor a2: Nurse Rowena Palacio (person)
actor a3: Divine Harvest Medical Group (organization)
actor a4: the Department of Health (organization)
actor a5: Inday Basilio (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e3
stance: a5 -e1

TACLOBAN CITY — {a3.d The owner of a 90-bed hospital} that survived the 2013 typhoon {a3.does+e1 will {e1 shut it} on Friday to make way for a parking structure}, and not even the mayor has been able to talk {a3.p it} round. {a3 Divine Harvest Medical Group} {a3.says+e1 said {e1 the closure} was "a purely commercial decision, long overdue"}. {a1 Mayor Ferdie Catacutan} {a1.does-e1 has refused to issue a demolition permit}. Yet {a1.p he} {a1.says-e2 also told nurses to end {e2 their candlelight vigil} at the gate, saying {e2 it} frightened patients and made {a1.p his} negotiations harder}. {a2.does+e2 {a2 Nurse Rowena Palacio} relit {a2.p her} candle and stayed.} {a2.says-e1 "{e1 Closed}? They delivered {a2.p me} in that ward."} {a4 The Department of Health} {a4.says=e1 said {a4.p it} had received notice of {e1 the shutdown} and was studying {e1 it}}. {a5 Inday Basilio}, whose dialysis chair is on the second floor, {a5.says-e1 asked reporters to write down that God was watching the second floor, and to write the name of the company under that}.
