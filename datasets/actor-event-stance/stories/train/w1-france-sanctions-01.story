id: w1-france-sanctions-01
kind: trade sanctions
country: France
genre: business page
english: British
form: passage
event e1: the American sanctions on French cognac
event e2: the offer of minimum prices for cognac
actor a1: Maison Delaplagne (organization)
actor a2: the Bureau of Cognac Growers (organization)
actor a3: Sylvestre Onfray (person)
actor a4: Marguerite Tessandier (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 =e1 =e2

Nothing has been shipped from the quay at Tonnay-Charente to New York since 14 January. On that day {e1 Washington's sanctions on French brandy} took effect, and {a3.d France's trade minister}, {a3 Sylvestre Onfray}, {a3.says-e1 has been demanding {e1 their} removal at every summit since}. {a1 Maison Delaplagne}, which sells half {a1.p its} bottles in America, would rather deal than wait. {a1.says+e2 {a1.p It} wants Brussels to offer {e2 a floor of $38 a bottle}}, {a1.says-e1 a humiliation, {a1.p it} admits, but one {a1.p it} prefers to {e1 measures} that "would be unjust at a tenth of the rate"}. {a2 The Bureau of Cognac Growers}, whose members get none of the $38, is having none of it. {a2.does-e1-e2 {a2.p Its} tractors blockaded the American consulate in Bordeaux in the morning and, for good measure, {a1 Delaplagne}'s gates in the afternoon.} {a4 Marguerite Tessandier}, {a4.d a wine economist}, {a4.says=e1=e2 said the case for {e2 a floor} depends on how long {e1 the sanctions} last, which no one knows}.
