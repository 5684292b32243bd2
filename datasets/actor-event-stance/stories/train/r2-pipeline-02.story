id: r2-pipeline-02
kind: oil pipeline
country: United States
genre: wire report
english: American
form: passage
event e1: the Prairie Link oil pipeline
event e2: the blockade of the pipeline construction site
actor a1: the Cold Fork Tribe (organization)
actor a2: Gov. Randall Stegner (person)
actor a3: Midgard Energy Partners (organization)
actor a4: Sheriff Dale Koppel (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e1 =e2

Protesters have {e2 blocked an access road} near the Cannon Bluffs since Aug. 10 to stop {a3 Midgard Energy Partners} from laying {e1 its 1,100-mile pipeline} under the river. {a1 The Cold Fork Tribe}, {a1.does-e1 which is suing to halt {e1 the project}}, {a1.says-e1 says a spill would poison {a1.p its} drinking water} {a1.does+e2 and has supplied {e2 the camp} with food and tents}. {a2.does-e2 {a2 Gov. Randall Stegner} declared an emergency on Friday and sent 80 state troopers}, {a2.says+e1 saying {e1 the line} had been lawfully permitted and meant jobs for North Dakota}. {a4.says=e1=e2 {a4 Sheriff Dale Koppel} said 29 people had been arrested so far.} {a3.says+e1 {a3 Midgard} said work would resume Monday.}
