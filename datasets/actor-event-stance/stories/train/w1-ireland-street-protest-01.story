id: w1-ireland-street-protest-01
kind: street protest
country: Ireland
genre: wire report
english: British
form: passage
event e1: the farmers' tractor protest in Dublin
event e2: the plan to cut the national dairy herd
actor a1: Michael-John Scully (person)
actor a2: Environment Minister Aoibhinn Rooney (person)
actor a3: the Liffeyside Traders' Group (organization)
actor a4: Dr Kieran Bannon (person)
actor a5: Inspector Tom Lavelle (person)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 -e1 -e2
stance: a4 =e2
stance: a5 =e1

Hundreds of tractors brought the centre of Dublin to a standstill on Wednesday in the largest farm protest there since 2019. {a1 Michael-John Scully}, who milks 140 cows near Bansha, {a1.does+e1 had set off at two in the morning}. {a1.says-e2 "They want {a1.p me} to send one in five to the factory and call {e2 it} weather," {a1.p he} said of {e2 the government's plan to shrink the national herd}.} {a2 Environment Minister Aoibhinn Rooney} {a2.says+e2 said {e2 the reduction} would go ahead because the law on emissions "isn't a suggestion"}. Shops lost a day's takings, and {a3.says-e1 {a3 the Liffeyside Traders' Group} said {e1 blockades} had no place in a capital city, whatever the grievance}; {a3.says-e2 the grievance, {a3.p it} went on, was a fair one and {e2 the scheme} ought to be dropped}. Emissions from dairying have risen 11 per cent since 2015, {a4.says=e2 said {a4 Dr Kieran Bannon}, {a4.d an agricultural economist}}. {a5.says=e1 Gardaí counted 640 vehicles, {a5 Inspector Tom Lavelle} said.}
