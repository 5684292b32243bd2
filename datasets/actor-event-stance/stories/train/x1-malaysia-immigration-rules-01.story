id: x1-malaysia-immigration-rules-01
kind: immigration rules
country: Malaysia
genre: local paper
english: Asian
form: article
event e1: the freeze on hiring foreign workers in restaurants
event e2: the appeal for a one-year delay of the freeze
actor a1: Home Minister Datuk Seri Hisham Rahmat (person)
actor a2: the Association of Mamak Restaurateurs (organization)
actor a3: Datuk Jawahir Ali Khan (person)
actor a4: the Hawkers and Coffeeshop Guild (organization)
actor a5: Wong Siew Lan (person)
actor a6: the Workers' Solidarity Congress (organization)
actor a7: Human Resources Minister Steven Sibu anak Jalong (person)
actor a8: Mohd Firdaus Che Lah (person)
actor a9: Tharani Sivapragasam (person)
actor a10: the government (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 =e2
stance: a5 -e1
stance: a6 +e1 -e2
stance: a7 =e1 +e2
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 +e1

Restaurants count cost of {e1 foreign worker freeze}

GEORGE TOWN: {a2.says-e1 {a2.d Restaurant operators} say {a2.p they} may be forced to close on weekdays} after {a10.does+e1 {a10 the government} announced {e1 a freeze on new work permits for foreign cooks, waiters and cleaners} from Jan 1}.

{a1 Home Minister Datuk Seri Hisham Rahmat} {a1.says+e1 said {e1 the move}, approved by the Cabinet last Wednesday, would remain until the share of foreigners in the workforce dropped below 12%}.

{a1.says+e1 "{a1.p We} have been saying for 20 years that the industry must change. Every time {a1.p we} give an inch they take a mile. This time {a1.p I} am not moving," {a1.p he} told reporters after a function here yesterday.}

There are about 198,000 foreigners with permits in eateries nationwide.

{a2 The Association of Mamak Restaurateurs} ({a2 AMR}), whose members run more than 8,000 outlets, {a2.says+e2 has sent a memorandum to the Prime Minister asking for {e2 implementation to be put off by a year}}.

{a3.d {a2.p Its} president} {a3 Datuk Jawahir Ali Khan} {a3.says-e1 said {e1 the freeze} would kill 24-hour outlets}.

{a3.says-e1 "Locals come for two days, see the heat, then cabut. {a3.p I} pay RM2,600 with meals and lodging and still cannot get a roti canai maker. Who is going to work? The robots?" {a3.p he} said.}

{a3.says+e2 "If Putrajaya gives {a2.p us} {e2 12 months}, {a2.p we} can train people from the vocational schools. That is all {a2.p we} ask."}

But {a1 Hisham} {a1.says-e2 ruled out {e2 any extension}, saying the industry had been given three since 2019}.

{a4 The Hawkers and Coffeeshop Guild} {a4.says-e1 also spoke up against {e1 the policy}}, although {a4.says=e2 {a4.p it} did not sign {e2 the memorandum} and said {a4.p it} had yet to discuss {e2 it}}. {a5.d {a4.p Its} Penang chairman} {a5 Wong Siew Lan} {a5.says-e1 said {a5.p she} had closed one of {a5.p her} two stalls in Pulau Tikus. "{a5.p My} dishwasher is from Myanmar, seven years already with {a5.p me}. When his permit ends, {a5.p I} also end," {a5.p she} said.}

There was support from labour. {a6 The Workers' Solidarity Congress} {a6.says+e1 said {e1 the freeze} would finally push up wages which had hardly moved in a decade}, and {a6.says-e2 urged {a10 the government} not to give in to {e2 the plea for more time}}.

{a8 Mohd Firdaus Che Lah}, {a8.d 23}, who left a kitchen job in Kulim to deliver food, {a8.says+e1 said {a8.p he} would go back if the pay was right. "They always say {a8.p we} are lazy. Offer {a8.p me} RM3,000 and one day off, then see who is lazy. So {e1 this one}, {a8.p I} agree with {a1.d the minister}," {a8.p he} said.}

{a7 Human Resources Minister Steven Sibu anak Jalong} {a7.says+e2 indicated {a7.p he} was open to {e2 a postponement} for operators with training plans and would raise the matter with colleagues}. {a7.says=e1 {e1 The freeze} itself came under the Home Ministry, {a7.p he} said, and {a7.p he} would leave it to {a1.d {a7.p his} counterpart} to explain.}

{a9 Tharani Sivapragasam}, {a9.d a migration researcher}, {a9.says=e1=e2 said previous freezes in 2016 and 2021 lasted nine and 14 months, and it was hard to tell how much they had contributed to wage growth because of the pandemic}.
