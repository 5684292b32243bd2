id: x1-nigeria-street-protest-01
kind: street protest
country: Nigeria
genre: local paper
english: African
form: article
event e1: the protest march over electricity tariffs in Enugu
actor a1: Comrade Ifeanyi Nwodo-Eze (person)
actor a2: the Coalition of Enugu Residents and Artisans (organization)
actor a3: the Enugu State Police Command (organization)
actor a4: DSP Grace Okonjo-Bature (person)
actor a5: Chief Obiora Anike (person)
actor a6: Eastern Grid Distribution Company (organization)
actor a7: Mrs Ngozi Ugwuanyim (person)
actor a8: Barrister Uchenna Ozoemena (person)
actor a9: Chidubem Aneke-Obi (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1
stance: a9 +e1

{a2.does+e1 {a2.d Traders, welders, students} {e1 shut down Enugu} over power tariff}

Commercial activities were paralysed in parts of Enugu metropolis yesterday as {a2.does+e1 hundreds of traders, welders and students under the aegis of {a2 the Coalition of Enugu Residents and Artisans} ({a2 CERA}) {e1 took to the streets} over a 240 per cent increase in electricity tariff}.

{a2.d The protesters}, who moved from Ogbete Main Market through Okpara Avenue to Government House, carried placards with inscriptions such as "No light, yet bill dey high" and "Band A, Band Hunger".

Addressing {a2.d the crowd}, {a2.d convener of the coalition}, {a1 Comrade Ifeanyi Nwodo-Eze}, {a1.says+e1 said {e1 the march} was the last resort after four letters to {a6 Eastern Grid Distribution Company} went unanswered}.

Findings by this newspaper show that many welding shops, frozen food stores and barbing salons in Achara Layout and Abakpa have either closed or moved to generators since the new tariff took effect on March 1. At a bakery on Zik Avenue, bread that sold for N1,200 in January now goes for N1,900.

{a9.says+e1 {a9.d A final-year student of engineering}, {a9 Chidubem Aneke-Obi}, who {a9.does+e1 trekked with {a2.d the marchers} from the market}, said {a9.p he} had missed a test to be there. "If {a9.p I} pass the test and there is no light, where will {a9.p I} work?" {a9.p he} asked.}

{a1.says+e1 "{a1.p I} led {a2.p our} people out this morning because a welder cannot pay N98,000 a month for three hours of light," {a1 Nwodo-Eze} said. "{a2.p We} will be here tomorrow, and {a2.p we} will be here next week. Nobody should be afraid. {e1 This thing} is peaceful and {e1 it} is lawful."}

{a3.d The command} had on Monday warned that {a3.says-e1 {a3.p it} would not allow {e1 the procession} to hold, citing intelligence that hoodlums planned to hijack {e1 it}}.

{a3.does-e1 Teargas was fired at the Holy Ghost axis around 11am by operatives of {a3 the Enugu State Police Command}} and no fewer than 14 persons were taken into custody, our correspondent observed.

{a3.d The command}'s spokesperson, {a4 DSP Grace Okonjo-Bature}, {a4.says-e1 described {e1 the action} as an illegal assembly which put lives at risk}.

{a4.says-e1 "Why block Okpara Avenue, where there are two hospitals? {a3.p We} told {a2.p them} to use the stadium and {a2.p they} refused. {e1 That} is not a protest, {a4.p my} brother, {e1 that} is holding a city to ransom," {a4.p she} said in a telephone interview.}

Also reacting, {a5.d the Commissioner for Information}, {a5 Chief Obiora Anike}, {a5.says-e1 urged residents to shun {e1 the demonstration}, alleging that {e1 it} was sponsored by politicians who lost out in the last election}.

{a5.says "{a5.p We} too are not happy with the tariff. His Excellency has written to Abuja," {a5 Anike} said.} {a5.says-e1 "But when you close shops for a whole day, who are you punishing if not the common man?"}

{a7.d A provisions seller at Ogbete}, {a7 Mrs Ngozi Ugwuanyim}, {a7.d 52}, {a7.says-e1 lamented that {a7.p she} lost a day's sales and a carton of noodles when {a2.d the crowd} surged through {a7.p her} line}.

{a7.says-e1 "The bill is too much, {a7.p I} agree. But {a7.p I} told {a2.p them}, go and sit in front of NEPA office, leave the market. Did {a2.p they} listen? {a7.p I} don't want to see {e1 this} again," {a7.p she} said.}

However, {a8.d a human rights lawyer}, {a8 Barrister Uchenna Ozoemena}, {a8.does+e1 who marched at the head of {e1 the procession}}, {a8.says+e1 insisted that no police permit was needed and vowed to secure the release of those arrested free of charge}.

When contacted, the corporate affairs unit of {a6.d the electricity company} {a6.says=e1 said {a6.p it} would not comment on {e1 the demonstration} but that the new tariff was approved by the regulator}.

{a6 EGDC} took over distribution in the state in 2023.
