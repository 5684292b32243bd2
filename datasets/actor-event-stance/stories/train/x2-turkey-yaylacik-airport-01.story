id: x2-turkey-yaylacik-airport-01
kind: airport expansion
country: Turkey
genre: local paper
english: European
form: article
event e1: the second runway at Yaylacık airport
actor a1: State Airports Directorate (organization)
actor a2: Transport Minister Kenan Altınoluk (person)
actor a3: Hazelnut Producers’ Union (organization)
actor a4: Şükran Bostancı (person)
actor a5: Cemal Uzunöz (person)
actor a6: Black Sea Hoteliers (organization)
actor a7: Provincial Administrative Court (organization)
actor a8: Deniz Tokgöz (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

GIRESUN — The hazelnut trees on {a4 Şükran Bostancı}’s slope are marked with red paint, one stripe each, and there are 212 of them.

{e1 A second runway at Yaylacık airport}, 11 kilometers east of the city, would pass over the spot where {a4 Bostancı}, 58, {a4.says-e1 says {a4.p her} grandmother planted the first. “A stripe means it will be cut. Nobody knocked. {a4.p I} came up one morning and they were striped,” {a4.p she} says. “{a4.p I} have not signed and {a4.p I} am not going to sign.”}

{a1.does+e1 {a1 The State Airports Directorate} began expropriating 94 hectares in May}. {a1.says+e1 {a1.p Its} environmental report says {e1 the 2,800-meter strip} is needed because the existing one, built on fill in the sea, has sunk by 30 centimeters since 2015.}

{a2 Transport Minister Kenan Altınoluk}, who was born in the province, {a2.does+e1 laid a symbolic first stone on Sunday}. {a2.says+e1 “They said you cannot land a plane on the Black Sea and {a2.p we} landed one. They will say the same of {e1 this},” {a2.p he} told an audience waving paper flags.}

The {a3 Hazelnut Producers’ Union} {a3.does-e1 has filed a lawsuit seeking cancellation of {e1 the project}}, and on Tuesday some 500 growers drove to {a7 the Provincial Administrative Court} with sacks of nuts on their roofs. {a3.says-e1 {a3.d The union} wants the old runway repaired instead, which {a3.p it} says would cost a third as much.}

{a7.does=e1 {a7.d The court} has ordered an expert survey}, to be completed within 60 days, {a7.does=e1 but rejected a request to halt preparatory work on {e1 the runway} in the meantime}.

Not all the growers went along. {a5 Cemal Uzunöz} {a5.does+e1 has taken the state’s price, 1.9 million liras for six decares}, {a5.says+e1 and makes no secret of being content. “The young ones have gone to Istanbul and the nuts pick themselves, do they? Let {e1 it} be built. At least they will fly home for the holidays,” {a5.p he} said.}

Hotel owners might have been expected to agree. But {a6 Black Sea Hoteliers}, {a6.d an association of 85 mountain lodges and guesthouses}, {a6.says-e1 says {a6.p its} guests come for silence and that {e1 another runway} would end it. In a letter to Ankara {a6.p it} asked for a fast train.}

{a8 Deniz Tokgöz}, {a8.d a civil engineer} at a university in Trabzon, {a8.says=e1 said both options were feasible. Settlement of the old strip could be corrected with grouting, at some risk, {a8.p she} explained, while {e1 a new one on land} meant cutting into a slope known for slides.}
