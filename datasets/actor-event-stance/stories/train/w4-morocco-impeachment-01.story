id: w4-morocco-impeachment-01
kind: impeachment
country: Morocco
genre: local paper
english: African
form: passage
event e1: the removal vote against Kénitra's mayor
event e2: the postponement of the removal vote
event e3: the ban on trawling off Agadir (unrelated)
actor a1: Abdelhak Zerouali (person)
actor a2: Hanane Belkadi (person)
actor a3: the prefecture (organization)
actor a4: market porters (group)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2
stance: a4 -e1 =e3

Twenty-eight of Kénitra's forty-one councillors had signed {e1 the motion to remove {a1.d Mayor} {a1 Abdelhak Zerouali}}, and on Thursday the chamber filled. It emptied again without a vote. {a3 The prefecture} {a3.does+e2 put {e2 the sitting off until 12 March}} because, {a3.p it} said, three summonses had gone to wrong addresses; {a3.says=e1 {a3.p it} stressed that this implied no opinion on {e1 the motion} itself}. {a2 Hanane Belkadi}, {a2.d who drafted the text}, {a2.says+e1-e2 said the city had waited long enough to be rid of {a1.d a mayor} who holds office hours in a café, and that {e2 the delay} was a scandal}. On that last point, and no other, {a1 Zerouali} agreed with {a2.p her}. {a1.says-e2 "{a1.p I} wanted {e2 this} over today.} {a1.says-e1 {e1 The whole thing} is baseless and {a1.p I} would have beaten {e1 it}," {a1.p he} said}, as {a4.does-e1 {a4 market porters} carried {a1.p him} down the steps on {a4.p their} shoulders shouting {a1.p his} name}.
