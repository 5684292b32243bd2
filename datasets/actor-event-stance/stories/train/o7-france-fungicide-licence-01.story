id: o7-france-fungicide-licence-01
kind: pesticide licence renewal
country: France
genre: newspaper report
english: British
form: article
event e1: the renewal of the licence for the fungicide velaprozone
actor a1: the agriculture ministry (organization)
actor a2: Sylvain Courtade (person)
actor a3: the Growers' Confederation (organization)
actor a4: Terre et Santé (organization)
actor a5: Maud Ferrandis (person)
actor a6: Agrinovel (organization)
actor a7: Nadège Villemin (person)
actor a8: a doctor at the cancer centre in Reims (person)
actor a9: two deputies of the governing party (group)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 -e1

PARIS - {e1 Beet and wheat growers may go on spraying velaprozone until the end of 2031}, according to an order published on Saturday in the official gazette.

{e1 The authorisation}, which was to lapse in June, {a1.does+e1 was extended by {a1 the agriculture ministry} against the advice of one of {a1.p its} two expert panels}. The other panel had called the data incomplete.

{a2.d The minister}, {a2 Sylvain Courtade}, {a2.says+e1 said of {e1 the decision} that there was at present nothing else against the leaf disease that cost farmers 190 million euros in 2023. "{a2.p I} will not import from our neighbours the sugar {a2.p we} forbid our own farmers to grow," {a2.p he} said on the radio.}

{a4 Terre et Santé}, an association of residents of farming areas, {a4.does-e1 filed a complaint with the Council of State on Monday}. {a5.d {a4.p Its} lawyer}, {a5 Maud Ferrandis}, {a5.says-e1 argued that {e1 the order} had been signed before the public consultation was over. "{a5.p We} counted 38,000 comments. They had two days to read them. {a5.p We} shall ask the judges to strike {e1 it} out," {a5.p she} said.}

Velaprozone was introduced in 1998. Traces have been found in the drinking water of 412 communes, in most cases below the limit.

{a6 Agrinovel}, {a6.d the manufacturer}, which makes a fifth of {a6.p its} French turnover with the product, {a6.says+e1 said {a6.p it} had supplied 61 studies and that {e1 the order} "follows the science".} {a6.does+e1 {a6.p It} has announced a second production line near Amiens}.

In the National Assembly {a9 two deputies of the governing party} {a9.does-e1 joined a motion of the opposition which asks for {e1 the order} to be annulled}. {a2 Mr Courtade} {a2.says+e1 said {a2.p he} would explain matters to {a9.p them} and that {e1 the text} stood.}

{a3 The Growers' Confederation} {a3.does+e1 called off a tractor blockade {a3.p it} had planned for this week}. {a3.says+e1 {a3.p Its} president said {a3.p his} members had asked for ten years and been given six and a half, "but {a3.p we} can work with {e1 it}".}

{a8.d A doctor at the cancer centre in Reims} who has treated farm workers for two decades and asked not to be named {a8.says-e1 said {a8.p she} saw no reason to wait for more cases.}

Asked by this newspaper, {a7 Nadège Villemin}, {a7.d who heads the panel} that found the data incomplete, {a7.says=e1 said {a7.p her} group assessed risks and did not take decisions. {a7.p She} did not wish to say more.}
