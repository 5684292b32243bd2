id: w2-srilanka-plasticban-01
kind: plastic ban
country: Sri Lanka
genre: wire report
english: Asian
form: passage
event e1: the ban on plastic sachets
event e2: the six-month grace period for small shops
actor a1: Environment Secretary Chandrika Bandarawela (person)
actor a2: Lanka Household Brands (organization)
actor a3: the Blue Lagoon Trust (organization)
actor a4: S. Thevarajah (person)
actor a5: the Colombo appeal court (organization)
stance: a1 +e1 +e2
stance: a2 -e1 =e2
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 =e1

{e1 Sri Lanka's ban on single-serve plastic sachets} took effect on Monday with a court case pending, {e2 a grace period} in force and shampoo still on sale in most village shops. {a2.does-e1 {a2 Lanka Household Brands}, whose sachets account for a third of the market, has asked {a5 the Colombo appeal court} to annul {e1 the regulation}}; {a5.does=e1 {a5.d the bench} will hear both sides in May}. {a4.says-e1 {a4 S. Thevarajah}, a grocer in Batticaloa, said customers who earn by the day buy by the day, and that officials in Colombo have never owned an empty purse.} {a1.does+e2 It was for people like {a4.p him}, said {a1 Environment Secretary Chandrika Bandarawela}, that {a1.p she} added {e2 the six months of leniency}.} {a1.says+e1 {a1.p She} ruled out any retreat on {e1 the ban} itself.} {a3.says-e2 {a3 The Blue Lagoon Trust} said {e2 the delay} would put another 400 million packets into the sea} {a3.does-e2 and has written to donors to complain.} {a3.says+e1 {a3.p It} had campaigned for {e1 the measure} since 2016.} {a2.says=e2 {a2.d The company} did not reply to questions about {e2 the grace period}.}
