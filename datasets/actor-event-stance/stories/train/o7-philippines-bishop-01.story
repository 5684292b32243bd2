id: o7-philippines-bishop-01
kind: bishop appointment
country: Philippines
genre: newspaper report
english: Asian
form: article
event e1: the appointment of Msgr. Crisanto Baluyut as bishop of Malinao
actor a1: Msgr. Crisanto Baluyut (person)
actor a2: the 37 priests (group)
actor a3: Fr. Renato Escarda (person)
actor a4: Archbishop Teofilo Manzano (person)
actor a5: the papal nuncio (person)
actor a6: Governor Liza Robredillo-Tan (person)
actor a7: the San Lorenzo Farmworkers (organization)
actor a8: Sr. Amparo Cuyugan (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

MALINAO - {a2.does-e1 {a2.d Thirty-seven of the 61 priests} in this sugar-growing diocese will not attend the ordination of {a1.d {a2.p their} new bishop} next month}, according to a letter read in several parishes on Sunday.

{a1 Msgr. Crisanto Baluyut}, 54, has been secretary of the archdiocese since 2016. {e1 {a1.p His} nomination} by the Pope was made public on January 18.

In the letter {a2 the 37 priests} {a2.says-e1 said {a2.p they} had been consulted on a list of three names and that {a1 Baluyut} was not on it.} {a3 Fr. Renato Escarda}, {a3.d who drafted it}, {a3.says-e1 said {a1.d the monsignor} had never worked in Malinao and did not speak the language of the upland villages. "{a3.p We} promised obedience and {a3.p we} will keep it. But {a3.p we} will not clap," {a3.p he} said.}

{a3 Escarda} {a3.does-e1 was in Manila last week to hand the nunciature 4,200 signatures from parishioners}.

{a5.d The papal nuncio} {a5.says=e1 confirmed through an aide that {a5.p he} had received the folder. {a5.p He} would forward it to Rome, as {a5.p he} forwarded all such correspondence.}

{a1 Baluyut} {a1.says+e1 told church radio {a1.p he} had accepted "with trembling" and would begin language lessons.} {a1.does+e1 {a1.p He} has invited every priest in the diocese to breakfast, ten at a time}. Two of the breakfasts were canceled for lack of guests.

{a4 Archbishop Teofilo Manzano}, under whom {a1.p he} served, {a4.says+e1 described {a1.p him} as an able administrator who had cleared the archdiocese of debt. {a4.d The archbishop} said {a4.p he} had prayed for {a2.d those who signed} and expected to see {a2.p them} in the cathedral.}

{a7 The San Lorenzo Farmworkers} {a7.says-e1 pointed out that {a1.d the new bishop}'s two brothers own 310 hectares under cane. The late Bishop Alcaraz had let strikers sleep in {a7.p our} chapel, said {a7.d the group}'s chairwoman, "and {a7.p we} do not know where {a7.p we} would sleep now."}

{a6.d Gov.} {a6 Liza Robredillo-Tan} {a6.does+e1 has declared the day of the ordination a provincial holiday} and {a6.does+e1 is lending 12 buses}.

{a8 Sr. Amparo Cuyugan}, {a8.d who runs the chancery while the seat is vacant}, {a8.says=e1 said 900 invitations had been mailed and that replies were due on February 10. {a8.p She} would not say how many priests had answered, or what {a8.p she} thought of the letter.}

The ceremony is set for February 22.
