id: w4-zimbabwe-stadium-demolition-01
kind: stadium demolition
country: Zimbabwe
genre: local paper
english: African
form: passage
event e1: the demolition of Rufaro Lane stadium
event e2: the sale of the stadium's bricks to residents
actor a1: Simbarashe Mutasa-Dube (person)
actor a2: the Mbare Boxing Club (organization)
actor a3: the city engineer (person)
actor a4: vendors along Rufaro Lane (group)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1

Old men took off their hats on Monday when the main stand at Rufaro Lane came down. {a1 Simbarashe Mutasa-Dube}, who captained the Mbare team of 1974, {a1.says-e1 said {e1 it} was like watching a funeral at which nobody had asked the family}. {a1.p He} then joined {e2 the queue} {a1.does+e2 and bought forty bricks for a garden wall at a dollar each}. {a1.says+e2 "If it must go, then better it goes into our houses than into some minister's," {a1.p he} told The Highfield Voice.} {a2 The Mbare Boxing Club}, which trained under that stand, {a2.says-e1-e2 took no such comfort, saying the council had no right to knock the place down and still less to {e2 sell it by the barrow}}. {a3.d The city engineer}, {a3.does+e1 who condemned the structure in March}, {a3.says+e2 called {e2 the sale} "recycling with feeling"}. {a4 Vendors along Rufaro Lane} {a4.says=e1 have lost match days but gained workmen; ask whether {e1 it} is good for {a4.p them} and {a4.p they} shrug}.
