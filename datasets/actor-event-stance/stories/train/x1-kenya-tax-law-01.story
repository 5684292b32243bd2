id: x1-kenya-tax-law-01
kind: tax law
country: Kenya
genre: wire report
english: African
form: article
event e1: the digital services tax in the Revenue Laws Bill
event e2: the online sellers' two-day shutdown
actor a1: Treasury Cabinet Secretary Joash Mutiso Kilonzi (person)
actor a2: the National Assembly finance committee (organization)
actor a3: Halima Abdirahman Noor (person)
actor a4: the Online Traders Association of Kenya (organization)
actor a5: Brenda Achieng' Ogola (person)
actor a6: Senator Kipruto Chelang'a (person)
actor a7: Revenue Justice Kenya (organization)
actor a8: Dr Wangui Gathogo (person)
actor a9: online sellers (group)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1 -e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 -e1 +e2

NAIROBI - {a2.does+e1 {a2.d A parliamentary committee} on Thursday endorsed {e1 a 3 per cent tax on the earnings of online businesses}}, clearing the way for a vote next week and {a9.does-e1+e2 prompting {a9.d thousands of online sellers} to {e2 switch off {a9.p their} shops} in protest}.

{e1 The levy}, contained in the Revenue Laws (Amendment) Bill, would apply to any trader or content creator with a turnover above 500,000 shillings a year and is expected to raise 14 billion shillings.

{a1 Treasury Cabinet Secretary Joash Mutiso Kilonzi}, who introduced {e1 the measure} in April, {a1.says+e1 told reporters that {e1 it} would bring fairness to a market in which shopkeepers with premises pay and those without do not}.

{a1.says+e1 "A woman selling shoes in Gikomba pays for a licence, pays rent and pays turnover tax," {a1 Kilonzi} said. "Her competitor on the phone pays nothing. {a1.p I} have yet to hear anybody explain to {a1.p me} why that is just."}

{a2 The National Assembly finance committee} {a2.does+e1 adopted {e1 the clause} by 11 votes to four} after raising the threshold from 200,000 shillings.

{a2.p Its} chairperson, {a3 Halima Abdirahman Noor}, {a3.says+e1 said members had listened to 63 submissions and were satisfied that small traders would be shielded}.

{a3.says+e1 "{a2.p We} have not come to kill anybody's hustle. Those who earn little will pay nothing, and those who earn much will at last contribute to the roads their riders use," {a3.p she} said.}

By midday, several of the best-known shops on social media were displaying a black square instead of goods. {a9.does+e2 {a9 Online sellers} in Nairobi, Mombasa, Eldoret and Kisumu said {a9.p they} had joined {e2 a two-day shutdown}} {a4.does+e2 called by {a4 the Online Traders Association of Kenya} ({a4 OTAK})}.

{a4.d The association}, which says {a4.p it} has 18,000 members, {a4.says-e1 described {e1 the tax} as "a fee for being young and jobless" and asked lawmakers to strike {e1 it} out on the floor of the House}.

{a5 Brenda Achieng' Ogola}, {a5.d 27}, who sells second-hand children's clothes from {a5.p her} bedroom in Umoja, {a5.says-e1 said {a5.p she} makes about 9 per cent on every item before paying for delivery}.

{a5.says-e1 "If you take three, {a5.p I} am left with six. Then there is the rider, the bundles, the customer who returns the dress. What remains for {a5.p my} daughter's fees?" {a5.p she} said.}

{a5.says+e2 "Two days without sales will hurt {a5.p me} but {a5.p I} am ready. They must see what the country looks like when {a9.p we} are not there."}

{a1 Kilonzi} {a1.says-e2 dismissed {e2 the action}, saying {a9.d the sellers} were punishing {a9.p their} own customers and that government "does not legislate by blackout"}.

Opposition lawmakers were split over tactics. {a6 Senator Kipruto Chelang'a}, whose bill to zero-rate small businesses failed last year, {a6.says-e1 said {e1 the levy} would drive trade back into cash and out of sight of the taxman}.

{a6.says-e2 {a6.p He} nevertheless asked {a9.d the traders} to call off {e2 the shutdown}, arguing that it was {a6.p his} job, and not theirs, to stop a bad law.}

{a7.d The campaign group} {a7 Revenue Justice Kenya} {a7.says+e1 said {e1 the proposal} was overdue. In a statement, {a7.p it} noted that the ten largest online shops in the country had declared combined profits of 2.1 billion shillings last year and paid less tax than a single mid-sized supermarket}.

{a8 Dr Wangui Gathogo}, {a8.d a tax lecturer} at a university in Nairobi, {a8.says=e1 said similar levies in the region had brought in between a third and a half of what was forecast in their first year}. {a8.says=e2 {a8.p She} said it was too early to tell what effect {e2 the protest} would have on members, many of whom face elections in 2027.}

The House is due to take the bill through its third reading on Wednesday.
