id: x1-south-africa-party-leadership-contest-01
kind: party leadership contest
country: South Africa
genre: local paper
english: African
form: article
event e1: Bongani Sithole-Maseko's bid for the KwaZulu-Natal party chair
event e2: the postponement of the provincial conference
actor a1: Bongani Sithole-Maseko (person)
actor a2: Nokwazi Khuzwayo (person)
actor a3: the Sekunjalo Youth Command (organization)
actor a4: Premier Themba Gumede-Nkosi (person)
actor a5: the People's Renewal Movement (organization)
actor a6: Musa Dlodlo (person)
actor a7: the veterans' chapter (group)
actor a8: Dr Shireen Vawda (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 =e1 +e2
stance: a6 =e1 +e2
stance: a7 =e1 -e2
stance: a8 =e1 =e2

Durban — {e1 The race for the top job} in the KwaZulu-Natal structures of {a5 the People's Renewal Movement} ({a5 PRM}) was thrown into confusion on Sunday when {a5.does+e2 {a5.d the party's national executive} put off {e2 this week's elective conference} until September}.

{a1.does+e1 Former transport MEC {a1 Bongani Sithole-Maseko}, who {e1 is challenging} incumbent provincial chair {a2 Nokwazi Khuzwayo}}, {a1.says-e2 called {e2 the delay} "a robbery in broad daylight" and said {a1.p he} would approach the high court in Pietermaritzburg on Tuesday}.

{a1.says+e1 "{a1.p I} have 58 of the 91 regions and branches that count. {a1.p I} am standing, and no amount of diary juggling will make {a1.p me} sit down," {a1.p he} told supporters outside the party's Durban office.}

{a6 Musa Dlodlo}, {a6.d the national spokesperson}, {a6.says+e2 said {a5.d the executive} had no choice after audits found irregularities in 112 branches. "A conference on bad numbers is a conference that ends in court," {a6.p he} said}. {a6.says=e1 {a5.says=e1 {a6.p He} stressed that national leaders had {e1 no preferred candidate}.}}

{a2 Khuzwayo}, who has led the province since 2021, {a2.says+e2 welcomed {e2 the decision}, saying {e2 it} gave everyone "time to breathe"}. {a2.says-e1 {a2.p She} has accused {a1.d {a2.p her} rival} of buying {e1 {a1.p his} campaign} with money from the taxi industry, something {a1.p he} denies.}

{a3 The Sekunjalo Youth Command}, {a3.d the party's youth structure}, {a3.does+e1 marched to the office in T-shirts bearing {a1 Sithole-Maseko}'s face}. {a3.says-e2 {a3.p Its} leaders threatened to occupy the conference venue at Umhlanga on Friday, {e2 postponement} or not.}

{a7.d The veterans' chapter} {a7.says-e2 said members had already sold goats and booked buses, and asked that {e2 the original date} be restored}. {a7.says=e1 {a7.p It} would wait for the delegates to choose and would be loyal to whoever emerged, {a7.p it} said.}

{a4 Premier Themba Gumede-Nkosi}, seen as close to {a2.d the incumbent}, {a4.says-e1 told a church service in Ulundi that {e1 the challenge} was dividing the movement a year before local elections}. {a4.says-e1 "{a1.d {a4.p My} younger brother} must wait {a1.p his} turn," {a4.p he} said to applause.}

{a8 Dr Shireen Vawda}, {a8.d a political analyst}, {a8.says=e1=e2 said postponed conferences had in the past favoured incumbents as often as challengers}.
