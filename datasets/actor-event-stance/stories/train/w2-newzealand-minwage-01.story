id: w2-newzealand-minwage-01
kind: minimum wage rise
country: New Zealand
genre: wire report
english: Australian
form: passage
event e1: the rise in the minimum wage to $25
event e2: the freeze on the youth rate
actor a1: the Hospitality Owners' Guild (organization)
actor a2: Workplace Minister Denis Kaihau (person)
actor a3: Youth Worker Aotearoa (organization)
actor a4: Shelley Prendergast (person)
stance: a1 -e1 +e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

New Zealand's lowest-paid adults will earn $25 an hour from April, {a2.says+e1 {a2 Workplace Minister Denis Kaihau} announced on Monday}, {a2.does+e2 while 16- and 17-year-olds stay on $18.80.} {a1.says-e1 {a1 The Hospitality Owners' Guild} accused {a2.d the minister} of pulling a number out of the air and forecast shorter opening hours across the regions.} {a1.says+e2 {a1.p It} was relieved, however, that {a2.p he} had "{e2 left the kids' rate alone}".} That was precisely what angered {a3 Youth Worker Aotearoa}. {a3.says+e1 {e1 The adult increase} is one {a3.p we} campaigned for and are proud of, {a3.p its} convenor said;} {a3.says-e2 {e2 the freeze} {a3.p we} will be challenging in the Human Rights Tribunal.} {a4 Shelley Prendergast}, who owns two cafes in Nelson and employs nine adults and six teenagers, {a4.says=e1 had been asked about {e1 the decision} so often by lunchtime, {a4.p she} said, that {a4.p she} no longer knew what {a4.p she} thought.}
