id: o2-indonesia-export-licences-01
kind: export licences
country: Indonesia
genre: wire report
english: Asian
form: article
event e1: the freeze on export licences for raw rattan
actor a1: Trade Minister Bambang Suhendra (person)
actor a2: Furniture Makers' Association of Cirebon (organization)
actor a3: Hasan Lamuru (person)
actor a4: Central Sulawesi's governor (person)
actor a5: Customs (organization)
actor a6: Dewi Kartasasmita (person)
actor a7: the European Commission (organization)
actor a8: a Foshan chair maker (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

JAKARTA - {e1 No new permits to ship unprocessed rattan abroad} will be issued until the end of next year, {a1.d Indonesia's trade minister} {a1.does+e1 said on Friday, signing a regulation that takes effect at once}.

{a1 Bambang Suhendra} {a1.says+e1 said 40,000 tons had left the country in 2024 and come back to the world market as Chinese chairs.} {a1.says+e1 "They pay one dollar and a half for a kilo and sell the chair for 180. {a1.p I} want the chair," {a1.p he} told reporters in Cirebon.}

{a2 The Furniture Makers' Association of Cirebon} {a2.does+e1 had lobbied for {e1 it} since 2021 and laid on a lunch for {a1.d the minister}}. {a2.says+e1 Workshops were running at 35 percent for want of good canes, {a2.p it} said.}

In Sulawesi, where most of the canes are cut, the mood was different. {a3 Hasan Lamuru}, {a3.d who heads a cooperative of 2,300 collectors} near Palu, {a3.says-e1 said Java's workshops had never bought more than a third of the harvest and paid late.} {a3.does-e1 {a3.d The cooperative leader} left for Jakarta on Friday night to hand in a petition for judicial review.} {a3.says-e1 "What {a3.p we} cut last month is in the warehouse. It goes black in eight weeks," {a3.p he} said.}

{a4 Central Sulawesi's governor}, a party colleague of {a1 Suhendra}, {a4.says-e1 asked for an exception for canes under 16 millimeters, failing which {a4.p he} would raise it with the president}.

{a6 Dewi Kartasasmita}, {a6.d a forestry researcher} in Bogor, {a6.says+e1 said the wild stocks had halved and any pause was welcome, even if {a1.d the minister} gave another reason for {e1 it}}.

{a7 The European Commission} {a7.says-e1 said {e1 the measure} appeared to be at odds with trade commitments and that {a7.p it} would seek consultations}. The EU imports rattan goods worth 210 million euros a year.

{a8 A Foshan chair maker} that buys 3,000 tons a year {a8.says=e1 said {a8.p it} was looking at supplies from Myanmar and did not wish to discuss another country's rules}.

{a5.says=e1 {a5 Customs} said containers cleared before Friday would sail. There are 212 of them, most at Makassar.}
