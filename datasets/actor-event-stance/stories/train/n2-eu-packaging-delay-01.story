id: n2-eu-packaging-delay-01
kind: EU rule delay
country: Belgium
genre: wire report
english: British
form: article
event e1: the one-year delay of the EU packaging rules
actor a1: the European Commission (organization)
actor a2: Commissioner Anneli Rautio (person)
actor a3: the European Drinks Producers (organization)
actor a4: Zero Litter Europe (organization)
actor a5: Joris van Heukelom (person)
actor a6: Denmark (organization)
actor a7: Czech Environment Minister Pavel Strnad (person)
actor a8: Recirc (organization)
actor a9: Lucía Ferrándiz (person)
actor a10: the Council presidency (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1
stance: a10 =e1

BRUSSELS - Companies will have until August 2027 to comply with European Union limits on excess packaging under a proposal {a1.does+e1 that {a1 the European Commission} put forward on Wednesday}.

{e1 The extra twelve months} must be agreed by member states and the European Parliament, where the vote is expected to be close.

{a2 Commissioner Anneli Rautio}, who steered the original law through in 2024, {a2.says+e1 rejected suggestions that {a2.p she} was retreating. National authorities had not named testing bodies in 19 of 27 countries, {a2.p she} told a news conference, and "a rule that nobody can check is not a rule".}

{a2.p Her} announcement was greeted with anger by {a4 Zero Litter Europe}, {a4.d a network of 90 campaign groups}. {a4.does-e1 {a4.p It} has withdrawn from the expert forum on which {a4.p it} sat for six years.}

{a5 Joris van Heukelom}, {a5.d the Dutch lawmaker who drafted parliament's position}, {a5.says-e1 said {a5.p he} had enormous respect for {a2 Rautio} and that no one knew the file better. {a5.p He} has tabled an amendment to reject {e1 the text} outright and said {a5.p he} had 260 signatures.}

{a3 The European Drinks Producers} {a3.says+e1 had asked for three years. "{a3.p We} are disappointed by the length, and the law itself remains a very bad one, but at least the worst has been put off," {a3.d the lobby group}'s secretary general said.}

Among governments, {a6 Denmark} {a6.says-e1 said {a6.p it} would apply the limits on the first date anyway and vote no in the Council.} {a7 Czech Environment Minister Pavel Strnad} {a7.says+e1 accused Copenhagen of lecturing others. Prague would be pushing for speedy adoption, {a7.p he} told reporters on arrival.}

{a10 The Council presidency} {a10.says=e1 said ambassadors would hold a first exchange on Dec. 5 and that {a10.p it} was looking for common ground between the two camps.}

Not all of industry is on the same side. {a8 Recirc}, a Ghent-based maker of refillable crates which listed {a8.p its} shares last year, {a8.says-e1 said {a8.p it} had invested 48 million euros on the strength of the 2026 deadline. {a8.p Its} shares fell 14%.}

The packaging regulation was adopted after one of the heaviest lobbying efforts the bloc has known. Each European produces 186 kg of packaging waste a year on average.

{a9 Lucía Ferrándiz}, {a9.d an analyst at a policy institute in Madrid}, {a9.says=e1 said the Parliament could fall either way, with about 40 members undecided. "For retailers {e1 this} is relief, for recyclers {e1 it} is a hole in the order book," {a9.p she} said.}
