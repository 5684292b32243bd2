id: o1-england-care-home-01
kind: care home closure
country: United Kingdom
genre: web news
english: British
form: article
event e1: the closure of Fernlea care home
event e2: the relatives' judicial review
actor a1: Hartside Care (organization)
actor a2: Colin Matlock (person)
actor a3: Denise Garbutt (person)
actor a4: families of Fernlea residents (group)
actor a5: Penninside Council (organization)
actor a6: the Care Quality Commission (organization)
actor a7: Joan Garbutt (person)
actor a8: Anwar Bhatti (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 =e1 -e2
stance: a6 =e1
stance: a7 -e1
stance: a8 -e1 +e2

{a7.d A 96-year-old woman} has been told {a7.p she} must find somewhere else to live by the end of next month.

{a7 Joan Garbutt} is the oldest of 31 residents at Fernlea, in Penninside, {a1.does+e1 which {a1 Hartside Care} announced on 6 January {a1.p it} {e1 would shut}}.

{a1.says+e1 {a1.d The firm} said {a1.p it} had lost £390,000 on the home in two years. The lift could not be replaced without emptying the building, {a1.p it} said, and the fees paid by the local authority covered 81 per cent of the cost of a bed.}

{a3 Denise Garbutt}, {a7.p her} daughter, {a3.says-e1+e2 said {a4 the families} had instructed solicitors to {e2 ask a judge to quash {e1 the decision}}, since no assessment had been made of the risk of moving people with dementia.}

{a3.says-e1 "The letter was put under {a7.d Mum}'s door. {a7.p She} read it by {a7.p herself}," {a3 Ms Garbutt} said. "{a7.p She} rang {a3.p me} and said {a7.p I}'m not going."}

{a7.does-e1 {a7 Mrs Garbutt} has refused to be assessed for a place at another home}.

{a2 Colin Matlock}, {a2.d Hartside's regional director}, {a2.says+e1 said staff had found vacancies within eight miles for everyone.} {a2.says-e2 {a2.p He} said {e2 the court action} was directed at the wrong body and would leave residents in limbo for months.} {a1.does-e2 {a1.d The company} has asked for permission to be refused}.

{a4.does-e1 {a4.d Relatives} have pitched a gazebo by the main road and are keeping a rota there}. {a4.does+e2 {a4.p They} raised £14,600 towards costs in nine days}.

{a5 Penninside Council}, which is named as a second defendant, {a5.says-e2 said {a5.p it} would contest {e2 the claim} as {a5.p it} had met {a5.p its} duties in full.} {a5.says=e1 {a5.p Its} director of adult care said {e1 the matter} was one for the provider, and social workers were visiting every resident.}

{a8 Anwar Bhatti}, who represents the ward, {a8.does-e1+e2 gave £200 of {a8.p his} allowance to {a4.d the families}}.

{a6 The Care Quality Commission} {a6.says=e1 said Fernlea had been rated good in 2023 and that {a6.p it} had been notified.}
