id: r2-antitrust-07
kind: antitrust suit
country: Turkey
genre: business page
english: British
form: passage
event e1: the competition board's investigation of supermarket chains
actor a1: Turkey's competition board (organization)
actor a2: Bakkalım (organization)
actor a4: Gülsüm Erhanlı (person)
stance: a1 +e1
stance: a2 -e1
stance: a4 =e1

{a2.says-e1 {a2 Bakkalım} is cooperating with {e1 the inquiry} but considers {e1 it} unfounded, the discount chain told the Istanbul exchange on Monday.} {a1.does+e1 Inspectors from {a1 Turkey's competition board} copied emails at the headquarters of five chains last week}, after food prices rose 71 per cent in a year. {a4.says=e1 {a4 Gülsüm Erhanlı}, a retail analyst, noted that the board imposed fines of 2.7 billion lira in a similar case in 2021, of which about half were later cancelled by the courts.}
