id: t1-senegal-cameras-01
kind: facial recognition cameras
country: Senegal
genre: wire report
english: African
form: passage
event e1: the facial recognition cameras at Dakar's Sandaga market
event e2: the imam's ruling against the Sandaga cameras
actor a1: Imam El Hadji Tafsir Ndao (person)
actor a2: the Sandaga traders' union (organization)
actor a3: Rokhaya Diémé (person)
actor a4: the data protection commission (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e1 =e2

DAKAR - {a1.says-e1+e2 A machine that remembers faces usurps a privilege of God, {a1 Imam El Hadji Tafsir Ndao} declared on Friday, telling worshippers at the market's mosque to walk with their scarves up until {e1 the 60 lenses over their heads} come down.} {a1.says-e1+e2 Pressed on Saturday to soften {e2 the ruling}, {a1.p he} repeated {e2 it}.} {a2 The Sandaga traders' union}, whose president prays in the front row of that same mosque, {a2.says-e2 asked {a1.d the preacher} with all respect to take {e2 it} back}: {a2.says+e1 since {e1 the lenses} went up in Ramadan, {a2.p it} said, {a2.p its} members have been robbed 17 times instead of 200}. {a3.d The police commissioner}, {a3 Rokhaya Diémé}, did not wish to speak about sermons. {a3.says+e1 {a3.p She} would speak with pleasure about {e1 the cameras}, {a3.p she} said, and about the 140 more {a3.p she} has ordered.} {a4 The data protection commission} {a4.says=e1=e2 confirmed having received letters from both sides}.
