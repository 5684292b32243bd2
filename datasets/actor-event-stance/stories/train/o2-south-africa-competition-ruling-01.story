id: o2-south-africa-competition-ruling-01
kind: competition ruling
country: South Africa
genre: newspaper report
english: African
form: article
event e1: the competition tribunal's block of Karoo Mills' purchase of Bokamoso Bakeries
actor a1: the competition tribunal (organization)
actor a2: Karoo Mills (organization)
actor a3: Bokamoso Bakeries (organization)
actor a4: Pieter Roelofse (person)
actor a5: Thandeka Mabuza (person)
actor a6: United Bakery Workers (organization)
actor a7: Spaza Owners' Alliance (organization)
actor a8: Trade Minister Lindiwe Khoza (person)
actor a9: Golden Crust (organization)
actor a10: Andile Nkabinde (person)
actor a11: Yusuf Dawood (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1
stance: a10 =e1
stance: a11 +e1

{e1 {a2 Karoo Mills} may not buy {a3 Bokamoso Bakeries}}, {a1 the competition tribunal} {a1.does+e1 ruled on Wednesday after 19 days of hearings}.

{a1.says+e1 {a1.p It} found that the two would have had 46 per cent of bread sales in Gauteng and that promises to hold the price of a brown loaf for two years did not outweigh this.}

{a4 Pieter Roelofse}, {a4.d chief executive of {a2 Karoo}}, {a4.says-e1 said {a2.d the miller} had offered to sell two plants and to ring-fence 600 jobs. "{a2.p We} were told what would be enough, {a2.p we} did it, and then it was not enough," {a4.p he} said.} {a2.does-e1 Papers will be filed at the appeal court within 15 days.}

At {a3 Bokamoso}, {a3.d the target}, {a3.says-e1 the directors said {a3.p they} had counted on the R1.7 billion to repay debt}. {a5 Thandeka Mabuza}, {a5.d who started the bakery in Soweto with a single oven}, {a5.says-e1 said big competitors had been allowed to grow in the same way in the nineties, "but when {a5.p I} want to sell, there is suddenly a principle".}

Evidence from a rival, {a9 Golden Crust}, had played a large part. {a9.does+e1 {a9.p It} handed over price lists going back to 2014} and {a9.says+e1 said on Wednesday that {e1 the outcome} was correct in law}.

{a6 United Bakery Workers}, which represents drivers at both firms, {a6.says+e1 had told the panel that overlapping routes would go first.} {a6.says+e1 {a6.p Its} general secretary said members in Germiston had slaughtered a goat.}

{a7 The Spaza Owners' Alliance} {a7.does+e1 intervened in March through a law clinic}. {a7.says+e1 A second supplier at the gate was the only reason small shops still got credit, {a7.p it} said.}

{a11 Yusuf Dawood}, {a11.d a former commissioner}, {a11.says+e1 said {a1.d the tribunal} had been consistent with {a1.p its} own decision on maize in 2016 and that anything else would have been hard to explain}. {a10 Andile Nkabinde}, who covers food companies at an investment house, {a10.says=e1 lowered {a10.p his} estimate for {a2 Karoo}'s earnings by 3 per cent. An appeal would take eight to ten months, {a10.p he} said.}

{a8 Trade Minister Lindiwe Khoza}, who was opening a sugar terminal in Durban, {a8.says=e1 said {a8.p she} had not read the reasons. {a8.p She} noted that the price of bread was too high, whoever baked it.}
