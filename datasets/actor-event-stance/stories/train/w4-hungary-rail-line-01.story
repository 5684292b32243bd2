id: w4-hungary-rail-line-01
kind: rail line
country: Hungary
genre: business page
english: European
form: passage
event e1: the Szolnok–Kalocsa freight railway
event e2: the state loan for the freight railway
actor a1: Duna-Tisza Cargo (organization)
actor a2: Gábor Lendvai-Nagy (person)
actor a3: paprika growers around Kalocsa (group)
actor a4: the audit office (organization)
actor a5: Orsolya Temesi (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e1 -e2
stance: a5 =e2

Shares in {a1 Duna-Tisza Cargo} gained 7 per cent after {a1.p it} said {a1.does+e1+e2 {a1.p it} would draw the first 40 billion forints of {e2 a state loan} and break ground on {e1 its new line} in September}. Not everyone who wants the trains wants the money. {a2 Gábor Lendvai-Nagy}, who runs a rival terminal and {a2.says+e1 believes "{e1 the track} should have been laid in {a2.p my} grandfather's day"}, {a2.does-e2 has complained to Brussels about {e2 the credit}}. {a4.says-e2 {a4 The audit office} thinks {e2 it} breaks the debt rule and told the treasury to withhold {e2 it}}; {a4.says=e1 the merits of {e1 the railway} were, {a4.p it} stressed, outside {a4.p its} remit}. {a3 Paprika growers around Kalocsa} {a3.does-e1 have tied red strings of peppers across the surveyors' pegs and mean to replace them as often as they are cut}. {a5 Orsolya Temesi} of Margit Securities {a5.says=e2 keeps a "hold", since {a5.p she} cannot say which of the three will blink}.
