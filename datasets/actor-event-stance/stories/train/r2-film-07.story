id: r2-film-07
kind: film award
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the Citra Emas award for best film for "Kampung Terakhir"
event e2: the conservative group's demand to cancel the award
actor a1: Front Penjaga Moral (organization)
actor a2: Bimo Sasongko (person)
actor a3: the culture ministry (organization)
actor a4: the board (organization)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 =e1 =e2
stance: a4 +e1 -e2

{a4.says+e1-e2 {a4 The board} on Thursday turned down {e2 a demand} that {e1 the best film award} for "Kampung Terakhir" be cancelled.} {a1.says-e1 {a1 Front Penjaga Moral}, a conservative group, objects to a scene in which two men embrace} and {a1.does-e1+e2 threatened to picket cinemas}. {a2.says+e1 Director {a2 Bimo Sasongko} said {e1 the prize} was the proudest moment of {a2.p his} career.} {a3 The culture ministry}, {a3.d sponsor of the ceremony}, {a3.says=e1 said juries were independent and {a3.p it} had nothing to add}.
