id: r4-south-korea-antitrust-suit-01
kind: antitrust suit
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the price-fixing lawsuit by Geumsan Electronics against four memory makers
actor a1: Geumsan Electronics (organization)
actor a2: Ploverton Memory (organization)
actor a3: the Fair Trade Bureau (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

SEOUL - {a1 Geumsan Electronics} {a1.does+e1 said {a1.p it} had filed {e1 a lawsuit} seeking 310 billion won from four makers of memory chips}, {a1.says+e1 which {a1.p it} accuses of agreeing on prices between 1999 and 2002}. One of them, {a2 Ploverton Memory} of the United States, {a2.says-e1 said {e1 the claims} were without merit and {a2.p it} would defend {a2.p itself} vigorously}. The other three could not be reached. {a3 The Fair Trade Bureau}, {a3.says=e1 which fined the companies two years ago, said {a3.p it} was not a party to {e1 the action}}.
