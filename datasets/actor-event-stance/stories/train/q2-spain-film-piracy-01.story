id: q2-spain-film-piracy-01
kind: piracy disconnection law
country: Spain
genre: web news
english: British
form: article
event e1: the bill to disconnect film pirates
event e2: the proposed six-euro download levy
event e3: Tuesday's website blackout
actor a1: Pilar Arizmendi (person)
actor a2: the culture ministry (organization)
actor a3: film distributors (group)
actor a4: Joaquin Berasategui (person)
actor a5: Telefibra (organization)
actor a6: Red Abierta (organization)
actor a7: Carme Puigdollers (person)
actor a8: the data protection agency (organization)
actor a9: Nils Ekdahl (person)
actor a10: video shop owners (group)
actor a11: the Socialist Left (organization)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 -e1 -e2 =e3
stance: a6 -e1 +e2 +e3
stance: a7 -e1 -e2 +e3
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 +e1
stance: a11 -e1 +e2

Households in Spain that share films without paying could lose their broadband for up to six months {a2.does+e1 under {e1 a draft law} sent to parliament by {a2 the culture ministry}.}

{e1 The text}, 19 pages long, obliges internet providers to pass on two warnings by post. After a third offence a commission of four, none of them a judge, may {e1 order the line to be cut}.

{a2.says+e1 {a2.d The ministry} says 310 million feature films were copied illegally last year, seven for each one that was seen in a cinema.} {a1 Pilar Arizmendi}, {a1.d the culture minister}, {a1.says+e1 said it was not true that grandmothers would be punished for what their grandsons did. “There are two letters. A grandmother reads letters,” {a1.p she} told a conference in Valencia.}

{a3 Film distributors} {a3.says+e1 welcomed {e1 the step}, which {a3.p they} have been asking for since 2007, and grumbled that six months was too short and the commission too small.} {a4 Joaquin Berasategui}, whose company brought a wartime drama to 140 screens in March, {a4.says+e1 said {a4.p his} picture had been online before the actors were out of the theatre. Without {e1 something of the kind}, {a4.p he} said, nobody would release a subtitled film outside Madrid after next year.}

Resistance comes from those who have to pull the plug. {a5 Telefibra}, the second-largest provider, {a5.says-e1 put the cost at 90m euros a year and said {a5.p it} was no more a policeman than the post office is.} {a5.says-e2 But {a5.p it} has no time either for {e2 the alternative that is being talked about}, {e2 a charge of six euros a month} on every connection in return for legal copying, which {a5.p its} customers would take for a price rise.}

{e2 That idea} came from {a6 Red Abierta}, a users’ group. {a6.says+e2 {a6.p Its} founder, Ibon Zulaika, reckons {e2 it} would bring creators 900m euros a year, “more than they ever got from plastic discs”.} {a6.does-e1+e3 On Tuesday {a6.p it} persuaded 1,100 Spanish sites to {e3 show a black page} instead of their contents in protest at {e1 the bill}.}

{a7 Carme Puigdollers}, a novelist and screenwriter, {a7.does+e3 was among those who {e3 joined in}}: {a7.p her} own pages were dark until midnight. {a7.says-e1 “A tribunal of officials that turns off the lights in a house? {a7.p I} have written that film,” {a7.p she} said.} {a7.says-e2 Nor did {a7.p she} want to be paid out of a common pot, like a cow by the litre.}

{a1 Ms Arizmendi} {a1.says-e3 regretted that people who lived by words should {e3 choose silence}.} {a1.says-e2 {e2 The six euros} would make honest families pay for dishonest ones, {a1.p she} said,} and {a2.does-e2 {a2.d the ministry} has struck {e2 them} out of a working paper on the digital economy.} {a3.says-e2 {a3.d The distributors} would rather have no law than {e2 that one}, {a3.p their} association said.}

{a8 The data protection agency} {a8.does-e1 returned {e1 the draft} in May and again in September with the note that an internet address is not a person.}

{a11 The Socialist Left}, a small party on which the government relies, {a11.says-e1 will oppose {e1 it} unless a court takes the place of the commission} and {a11.does+e2 has tabled {e2 the flat fee} as a motion of {a11.p its} own.}

For {a10 video shop owners} any action is late. {a10.says+e1 There were 9,000 of {a10.p them} 15 years ago and there are 380, one of {a10.p them} said in Zaragoza; {a10.p he} will be in the gallery to applaud.}

{a5 Telefibra} {a5.says=e3 reported that traffic on {e3 Tuesday} had been that of a normal working day.} {a9 Nils Ekdahl} of a Stockholm consultancy, {a9.says=e1 who has studied such laws in three countries, said copying fell by a fifth in the first year and came back in the second.} {a9.says=e2 No country has yet tried {e2 a levy} of this breadth, {a9.p he} said, and any forecast was guesswork.}
