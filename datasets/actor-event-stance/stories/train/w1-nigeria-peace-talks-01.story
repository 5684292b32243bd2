id: w1-nigeria-peace-talks-01
kind: peace talks
country: Nigeria
genre: wire report
english: African
form: passage
event e1: the peace talks with bandit leaders in Zamfara
event e2: the amnesty for bandits who give up their guns
event e3: the Sokoto onion festival (unrelated)
actor a1: Governor Bashir Maradun (person)
actor a2: Hauwa Danladi (person)
actor a3: the Northern Elders' Consultative Forum (organization)
actor a4: Major Sunday Ekpo (person)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e3

GUSAU, Nigeria — {a1.d The governor of Nigeria's Zamfara state} on Tuesday defended {a1.p his} decision to {e1 sit down with gunmen} who have emptied dozens of villages, but said no one would be forgiven in exchange for a rifle. {a1.says+e1 "If talking to the devil brings a schoolgirl home, {a1.p I} will {e1 talk} to the devil," {a1 Governor Bashir Maradun} said.} {a1.says-e2 On {e2 the amnesty} requested by the gang leaders, {a1.p he} was curt: "No."} {a3 The Northern Elders' Consultative Forum}, {a3.does+e1 three of whose members act as go-betweens}, {a3.says+e2 argues that {e2 forgiveness} is what makes {e1 any settlement} last}. {a2.says-e1-e2 "Who asked {a2.p me}? They killed {a2.p my} husband and {a2.p my} brother. Let there be no {e1 tea} with them and no {e2 pardon}," said {a2 Hauwa Danladi}, who lives in a camp for the displaced.} The army's role is limited to guarding the venue, {a4.says=e1 said {a4 Major Sunday Ekpo}, {a4.d a spokesman}, who said it would be wrong for {a4.p him} to comment on {e1 the negotiations}}.
