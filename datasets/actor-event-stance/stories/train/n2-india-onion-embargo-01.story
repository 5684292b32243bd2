id: n2-india-onion-embargo-01
kind: export embargo
country: India
genre: business page
english: Indian
form: article
event e1: the embargo on onion exports
actor a1: the Union food ministry (organization)
actor a2: the Lasalgaon Growers' Sangh (organization)
actor a3: Popatrao Jadhavar (person)
actor a4: the Horticulture Exporters' Association (organization)
actor a5: the Consumer Voice Federation (organization)
actor a6: Meenakshi Suri (person)
actor a7: Girish Wankhade (person)
actor a8: the Delhi Hotel and Dhaba Owners' Guild (organization)
actor a9: Bangladesh's commerce ministry (organization)
actor a10: Deepa Rajadhyaksha (person)
actor a11: the port authority (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 +e1
stance: a9 -e1
stance: a10 =e1
stance: a11 =e1

NASHIK/NEW DELHI: Auctions at Lasalgaon, the country's biggest onion market, remained suspended for the third day on Thursday as {a2.d farmers} {a2.does-e1 refused to bring {a2.p their} produce} after {e1 shipments abroad were stopped} till March 31.

{a1 The Union food ministry} {a1.does+e1 issued the notification on Monday night}. Retail prices in Delhi had touched Rs 78 a kg, nearly twice last year's level.

{a6.says+e1 "The stock position is comfortable and {a6.p we} intend to keep it so," {a6.d consumer affairs secretary} {a6 Meenakshi Suri} said, ruling out a rollback of {e1 the order}.} {a6.says+e1 {a6.p She} expressed concern for growers who had lost a third of the kharif crop to rain and said {a1.d the government} would procure two lakh tonnes.}

{a2 The Lasalgaon Growers' Sangh}, {a2.d the farmers' body}, said wholesale rates crashed from Rs 4,100 to Rs 2,200 a quintal overnight. {a3.d {a2.p Its} president} {a3 Popatrao Jadhavar} {a3.does-e1 has begun a fast outside the collector's office}. {a3.says-e1 "When the price was two rupees in May nobody in Delhi looked for {a3.p us}," {a3.p he} said.}

Some 170 containers are lying at the Nhava port, according to {a4 the Horticulture Exporters' Association}, {a4.does-e1 which on Wednesday moved the Bombay High Court for release of consignments already contracted}. {a11 The port authority} {a11.says=e1 said demurrage would be charged as usual and {a11.p it} awaited instructions from Customs.}

Among the few in Maharashtra to have a good word for {a6 Suri} was ruling party MP {a7 Girish Wankhade}, who described {a6.p her} as an able officer who listens. {a7.says-e1 {a7.p He} has nonetheless written to the Prime Minister that {e1 the order} will cost the party five seats and asked that {e1 it} be withdrawn before Diwali.}

City bodies took another line. {a5 The Consumer Voice Federation} {a5.says+e1 said families had cut vegetables from their meals and {a1.d the ministry} had woken up two months late.} {a8 The Delhi Hotel and Dhaba Owners' Guild} {a8.says+e1 thanked {a1.d the Centre} and said {a8.p its} members would take onion salad back on the menu.}

{a9 Bangladesh's commerce ministry}, {a9.says-e1 whose country buys a fifth of India's onions, said {a9.p it} had asked through {a9.p its} high commission for {e1 the order} to be lifted or, failing that, for an exemption. {a9.p It} appreciated India's own difficulties, {a9.p it} added.}

Commodity economist {a10 Deepa Rajadhyaksha} {a10.says=e1 said prices fell by 20 to 30 per cent within a fortnight in each of the four earlier instances since 2010, and acreage fell the season after. "Both things are true," {a10.p she} said.}
