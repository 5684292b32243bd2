id: w4-taiwan-film-ban-01
kind: film ban
country: Taiwan
genre: business page
english: Asian
form: passage
event e1: the ban on the horror film "Tenth Moon"
event e2: the studio's recut version of "Tenth Moon"
actor a1: Firefly Pictures (organization)
actor a2: director Wei Chin-hsiang (person)
actor a3: the ratings board (organization)
actor a4: Josephine Tai (person)
stance: a1 =e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

{a1 Firefly Pictures} shares rose 6 percent yesterday after {a1.does+e2 the studio submitted a shorter "Tenth Moon"} to {a3.d the board} that banned the original three weeks ago. {a3 The ratings board} {a3.says+e1 said {e1 that decision} had been correct and would not be revisited}, but {a3.says+e2 that {a3.p it} was "encouraged" by {e2 the new cut} and expected to pass {e2 it}}. {a2 Director Wei Chin-hsiang} has asked for {a2.p his} name to be taken off. {a2.says-e1 In a post {a2.p he} called {e1 the prohibition} an act of cowardice} and {a2.says-e2 {e2 the recut} an act of greed: "{a1.p They} took out the ghost. {e2 It} is now a film about a woman walking around a house."} {a1.says=e1 {a1.d The studio} said {a1.p it} had no view on {e1 the board's earlier ruling}.} {a4 Josephine Tai}, who covers media at Dadaocheng Securities, {a4.says=e1=e2 said the delay would cost NT$45 million and {e2 the shorter film} would open on about as many screens as {e1 the banned one}}.
