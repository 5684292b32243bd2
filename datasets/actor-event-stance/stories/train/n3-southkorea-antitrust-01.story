id: n3-southkorea-antitrust-01
kind: competition fine
country: South Korea
genre: business page
english: Asian
form: article
event e1: the competition commission's ruling against Daon Pay
actor a1: the competition commission (organization)
actor a2: Daon Pay (organization)
actor a3: Yang Hee-soo (person)
actor a4: Bae Jung-ah (person)
actor a5: the Korea Small Retailers' Association (organization)
actor a6: Moapay (organization)
actor a7: Rep. Noh Sang-chul (person)
actor a8: a consumer group in Busan (organization)
actor a9: Jason Ku (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1

SEOUL - Mobile payment operator {a2 Daon Pay} must open {a2.p its} terminals to competitors within 180 days and pay 87 billion won ($63 million), {a1 the competition commission} {a1.does+e1 {e1 ruled} on Wednesday}.

{a1.d The watchdog} {a1.says+e1 found that {a2.d the firm}, which handles 54 percent of mobile payments in shops, had paid merchants to leave other apps off the counter.}

{a3 Yang Hee-soo}, {a3.d the official in charge of the inquiry}, {a3.says told a briefing that {a2 Daon} had cooperated fully and that {a3.p he} had no complaint about {a2.p its} conduct during the two years.} {a3.says+e1 "The evidence was in {a2.p their} own contracts," {a3.p he} said.}

{a2 Daon} {a2.says-e1 said {a2.p it} would go to the Seoul High Court.} {a4.d Chief executive} {a4 Bae Jung-ah}, who founded {a2.d the company} in 2012, {a4.says-e1 said shops had been free to leave at 30 days' notice and that 41,000 of them did.}

{a4.says {a4 Bae} acknowledged that the sales team had been "too eager" in some districts and said four managers had been disciplined.} {a4.says-e1 {a4.p She} stopped short of calling {e1 the finding} political, but noted that {e1 it} came six days before parliament takes up a platform bill.}

{a5 The Korea Small Retailers' Association}, whose complaint in 2022 started the case, {a5.says said the penalty was too low and accused {a1.d the agency} of having dragged its feet.} {a5.says+e1 {a5.p It} still advised {a5.p its} members to apply for a second terminal at once, and offered them legal help to do so.}

{a7 Rep. Noh Sang-chul} of the opposition Hanbit Party, a frequent critic of {a1.d the regulator}, {a7.says+e1 said for once {a7.p he} had nothing to add to {a1.p its} reasoning.}

Not every rival took the same view. {a6 Moapay}, {a6.d the No. 2 operator}, {a6.does-e1 had submitted an opinion in support of {a2 Daon} in March}, and {a6.says-e1 repeated on Wednesday that hardware paid for by one company should not be handed to another by decree. {a6.p It} is building its own terminals in 30,000 convenience stores.}

{a8.d A consumer group in Busan} {a8.says-e1 warned that the discounts which {a2 Daon} funds, about 3,000 won a month for an average user, would disappear. {a8.p It} asked {a1.d the commission} to reconsider.}

{a9 Jason Ku}, {a9.d an analyst at a Hong Kong brokerage}, {a9.says=e1 estimated that {a2 Daon} would lose 4 to 6 points of market share by 2026, with little effect on earnings this year. {a9.p He} said court appeals in such cases took about 18 months.}

Fines of this kind were overturned in two of the last seven cases that reached the top court.
