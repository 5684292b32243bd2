id: w3-netherlands-takeover-01
kind: company takeover
country: Netherlands
genre: business page
english: British
form: passage
event e1: Halvorsen's bid for Van Roekel Zaden
event e2: the foundation's poison pill at Van Roekel
actor a1: Van Roekel Zaden (organization)
actor a2: Jorrit Wijnbergen (person)
actor a3: Stichting Lindezaad (organization)
actor a4: Marijke Terpstra (person)
actor a5: works council (organization)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2
stance: a5 -e1

What does a board do when it likes an offer and its own guardian does not? {a1.does+e1 {a1 Van Roekel Zaden}, {a1.d a breeder of lettuce and leeks}, recommended {e1 Halvorsen's EUR 41-a-share approach} a fortnight ago}. On Monday {a3 Stichting Lindezaad}, {a3.d the foundation} set up in 1974 to protect {a1.d the company}, {a3.does-e1+e2 called {a3.p its} option and issued {a3.p itself} {e2 a block of preference shares} large enough to outvote everyone}. {a2.says-e2 "{e2 It} is burglary by the night watchman," fumed {a2 Jorrit Wijnbergen}, whose fund holds 6 per cent} and {a2.does+e1 has already tendered}. The {a5 works council}, by contrast, {a5.does-e1 handed the trustees a crate of leeks}. {a4 Marijke Terpstra}, who teaches company law in Tilburg, {a4.says=e1=e2 said such {e2 defences} rarely last longer than a year and that {e1 the offer} might or might not be there when {e2 this one} ended}.
