id: w3-zambia-takeover-01
kind: company takeover
country: Zambia
genre: business page
english: African
form: passage
event e1: Lusemfwa Foods' takeover of Kafue Millers
event e2: the competition commission's conditions on the Kafue Millers deal
actor a1: Lusemfwa Foods (organization)
actor a2: Chola Musukwa (person)
actor a3: Bread and Maize Consumers' League (organization)
actor a4: Barnabas Nkole (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Roller meal may change hands before it changes price. {a1 Lusemfwa Foods} {a1.says+e2 said yesterday {a1.p it} could live with {e2 everything the competition commission asks}, including a two-year cap on the 25 kg bag}, {a1.does+e1 and wired the first instalment for {e1 Kafue Millers}}. For {a2 Chola Musukwa}, who built the mill with {a2.p his} late father and holds 18 per cent, this is salt on the wound: {a2.says-e1 {a2.p he} refuses to sell}, {a2.says-e2 and {e2 the terms}, {a2.p he} said, merely "perfume" a transaction that ought to have been thrown out}. The {a3 Bread and Maize Consumers' League} {a3.says-e1 had opposed {e1 the tie-up} in writing}. {a3.says+e2 "{a3.p We} lost, and {a3.p we} mourn it, but thank God for {e2 the cap}," {a3.p its} secretary said}. {a4 Barnabas Nkole} of Copperline Securities {a4.says=e1=e2 noted that {e1 the merged miller} would hold 41 per cent of the market, a point under the threshold at which {e2 tougher conditions} apply}.
