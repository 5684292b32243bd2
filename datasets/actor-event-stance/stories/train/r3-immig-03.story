id: r3-immig-03
kind: immigration rules
country: Australia
genre: broadcast transcript
english: Australian
form: passage
event e1: the cap on international student visas
actor a1: Immigration Minister Peter Galanos (person)
actor a2: Vice-Chancellor Deborah Lim-Hughes (person)
actor a3: Australia's federal opposition (organization)
actor a4: Andrew Tickner (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

Universities have reacted angrily to {e1 the cap of 270,000 foreign students} {a1.does+e1 unveiled by {a1 Immigration Minister Peter Galanos} this morning}. {a2.says-e1 {a2 Vice-Chancellor Deborah Lim-Hughes} told our Canberra bureau {a2.p her} campus would have to cut 400 positions.} In Geelong, {a4.says-e1 language college owner {a4 Andrew Tickner} said {a4.p he}'d already had agents cancel bookings and it was "the end of the road for places like {a4.p ours}"}. {a1.says+e1 {a1.d The minister} says growth was out of control and housing couldn't keep up.} {a3.says=e1 {a3 Australia's federal opposition} says {a3.p it}'ll wait for the legislation before deciding how to vote.}
