id: r2-social-05
kind: social media rules
country: New Zealand
genre: broadcast transcript
english: Australian
form: passage
event e1: the tougher rules for social media companies on violent livestreams
actor a1: the Prime Minister (person)
actor a2: the Council for Free Speech (organization)
actor a3: Loopcast (organization)
actor a4: Aroha Tuhiwai (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

Good evening. {a1.says+e1 {a1 The Prime Minister} says {e1 new rules forcing social media firms to take down violent livestreams within an hour} will be law by Christmas.} Companies that fail face fines of up to ten million dollars. {a4.says+e1 {a4 Aroha Tuhiwai}, who lost {a4.p her} brother in the 2019 shooting, told us {e1 the change} should have come years ago.} {a2.says-e1 {a2 The Council for Free Speech} says the bill is too vague and should go back to the drafters.} {a3 Loopcast}, {a3.d the biggest livestreaming platform in the country}, {a3.says=e1 told this programme {a3.p it} was "working through the detail"}.
