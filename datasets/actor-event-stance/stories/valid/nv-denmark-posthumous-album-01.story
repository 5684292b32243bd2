id: nv-denmark-posthumous-album-01
kind: posthumous album
country: Denmark
genre: web news
english: British
form: article
event e1: the release of Mikkel Thorndal's unfinished songs as an album
actor a1: Havblik Records (organization)
actor a2: Birgitte Thorndal (person)
actor a3: Jesper Klitlund (person)
actor a4: Sofie Ravnkjær (person)
actor a5: Oskar Dybdahl (person)
actor a6: the fan club Nordvest (organization)
actor a7: the court in Aarhus (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 =e1

Nine recordings left behind by the singer Mikkel Thorndal {a1.does+e1 are to be put out by {a1.d his label} in November}, two years after his death in a road accident.

{a1 Havblik Records} {a1.says+e1 said on Thursday that the tracks had been found on a hard drive at his summer house and completed by session musicians.} {a1.does+e1 {a1.p It} has booked advertising in six countries}.

{a2 Birgitte Thorndal}, {a2.d the singer's mother and heir}, {a2.does+e1 gave {a2.p her} consent in March}. {a2.says+e1 "Mikkel played {a2.p me} these songs in the kitchen. {a2.p I} want other people to have them," {a2.p she} said in a film posted by {a1.d the company}.}

But {a3 Jesper Klitlund}, {a3.d who produced all four of his earlier records}, {a3.says-e1 said Thorndal had told {a3.p him} in writing that seven of the nine were to be erased.}

{a3.does-e1 {a3 Klitlund} turned down a fee of 600,000 kroner to finish them}. {a3.says-e1 {a3.p He} also wants {a3.p his} name taken off the sleeve, on which {a3.p he} is thanked.}

{a4 Sofie Ravnkjær}, {a4.d who sang in the band} for eight years, {a4.does-e1 has sued in Aarhus over two songs that {a4.p she} says {a4.p she} wrote with him}. {a4.says-e1 {a4.p She} does not want money, {a4.p she} told Danish radio, but the tapes.}

{a1.says+e1 {a1.d The label} said the copyright position was clear and that the date would not be moved.}

{a6 The fan club Nordvest} {a6.does-e1 cancelled a listening party that {a1 Havblik} had offered to pay for}. {a6.says-e1 Three quarters of those who answered {a6.p its} survey said they would not buy the record, {a6.p it} said.}

{a5 Oskar Dybdahl}, {a5.d a lecturer in popular music} in Odense, {a5.says=e1 said artists' estates had put out more than 50 such albums in Scandinavia since 1990, of which some had won prizes and others had been withdrawn. {a5.p He} has not heard the Thorndal tapes.}

{a7.says=e1 {a7 The court in Aarhus} confirmed that {a7.p it} had received papers and said a hearing would be held on 28 August.}

The first single is due on 5 September.
