id: t1-namibia-casino-licence-01
kind: casino licence
country: Namibia
genre: wire report
english: African
form: passage
event e1: the casino licence for Desert Crown in Lüderitz
event e2: the union's demand for local casino jobs
actor a1: Desert Crown (organization)
actor a2: the Namib hospitality workers' union (organization)
actor a3: Lüderitz town council (organization)
actor a4: Governor Aletha Frederiks (person)
actor a5: Pastor Immanuel Boois (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2
stance: a5 -e1

LÜDERITZ - The loudest friends of a plan to put slot machines in an abandoned diamond town told its developers on Wednesday that friendship has a price: nine of every ten jobs for people born within 100 kilometres. {a2.does+e1 {a2 The Namib hospitality workers' union}, which has marched to the ministry twice in favour of {e1 the licence} and will do so again on Friday}, {a2.says+e2 presented {e2 {a2.p its} demand} with 3,100 signatures}. {a1 Desert Crown} {a1.does+e1 paid the second half of the licence fee the same day}, {a1.says-e2 while calling {e2 the quota} unworkable: croupiers, {a1.p its} director said, do not grow in the dunes}. {a3 Lüderitz town council} voted on the question after prayers led by {a5 Pastor Immanuel Boois}, {a5.says-e1 who asked God to "send this thing to the next town"}. {a3.does-e1 By six to one {a3.p it} resolved to object to {e1 the licence}.} {a4 Governor Aletha Frederiks}, {a4.d who must forward the papers}, {a4.says=e1=e2 listened throughout, congratulated everybody on the tone of the debate and left without disclosing what {a4.p she} will write on them}.
