id: w4-cameroon-data-breach-01
kind: data breach
country: Cameroon
genre: business page
english: African
form: passage
event e1: the theft of MokoloPay customers' PIN codes
event e2: the central bank's suspension of MokoloPay
actor a1: MokoloPay (organization)
actor a2: market women (group)
actor a3: Thierry Ekotto Njoh (person)
actor a4: the regional central bank (organization)
stance: a1 -e1 =e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 +e2

{a1 MokoloPay}'s four million customers could not send a franc on Thursday after {a4 the regional central bank} {a4.does+e2 suspended the mobile-money firm} over {e1 the theft of an unknown number of PIN codes}. {a1 MokoloPay} {a1.says-e1 apologised to those affected and said {a1.p it} had filed a criminal complaint against two former engineers}; {a1.says=e2 of {e2 the suspension}, {a1.p it} said simply that {a1.p it} would comply}. At Marché Central, {a2 market women} {a2.says-e1 cursed the thieves}, {a2.says-e2 but {a2.p they} kept {a2.p their} longest curses for {a4.d the regulator}}. {a2.says-e2 "A thief took 20,000 from me. {a4.d The bank} has taken the whole week. Let {a4.p them} open it," said a tomato seller.} {a3 Thierry Ekotto Njoh}, {a3.d an independent payments consultant}, {a3.says+e2 argued that regulators had no choice and should have acted sooner}. {a3.says=e1 How {e1 the codes} got out, {a3.p he} added, is anyone's guess}.
