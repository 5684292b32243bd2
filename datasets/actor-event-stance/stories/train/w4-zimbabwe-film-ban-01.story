id: w4-zimbabwe-film-ban-01
kind: film ban
country: Zimbabwe
genre: local paper
english: African
form: passage
event e1: the ban on the film "Chimurenga Blues"
event e2: the actors' union's strike over the film ban
event e3: the sale of the Kariba ferry (unrelated)
actor a1: Fungai Nyamayaro (person)
actor a2: the War Widows' League (organization)
actor a3: the Zimbabwe Actors' Guild (organization)
actor a4: Advocate Thabani Lunga (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1 =e3

Filming on four television dramas stopped on Wednesday as {a3 the Zimbabwe Actors' Guild} {a3.does+e2 began {e2 a strike}}, {a3.does-e1 in protest at {e1 the banning of "Chimurenga Blues"}}. {a1 Fungai Nyamayaro}, who plays the lead, {a1.does-e1 has joined the film's producers in taking the censors to court}. But {a1.says-e2 {a1.p she} turned up for work as usual on the set of a soap, saying {e2 the stoppage} punished make-up girls and drivers who had banned nothing}. {a2 The War Widows' League} {a2.says+e1 thanked the board for {e1 its decision}}. {a2.says+e1 "{a2.p Our} husbands are shown as drunkards. {a2.p We} asked for {e1 this} and {a2.p we} got {e1 it}," said {a2.p its} chairwoman.} The producers' counsel, {a4 Advocate Thabani Lunga}, {a4.says=e1 said {a4.p his} clients believed {e1 the order} to be unlawful and that the hearing was set for 14 May}.
