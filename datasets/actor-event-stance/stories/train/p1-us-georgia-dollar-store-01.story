id: p1-us-georgia-dollar-store-01
kind: dollar store moratorium
country: United States
genre: local paper
english: American
form: article
event e1: Tolliver County's one-year freeze on new dollar stores
event e2: Thrift Barn's lawsuit against the county
event e3: the state bill forbidding zoning by business model
actor a1: the Tolliver County Commission (organization)
actor a2: Chairwoman Renata Pugh (person)
actor a3: Thrift Barn (organization)
actor a4: Odell Crutchfield (person)
actor a5: Neighbors for Fresh Food (organization)
actor a6: the Rev. Marcus Teague (person)
actor a7: Rep. Skip Hanratty (person)
actor a8: Superior Court Judge Faye Lindqvist (person)
actor a9: Tamara Yoo (person)
actor a10: the county attorney (person)
actor a11: landowners on Highway 41 (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e3
stance: a3 -e1 +e2 +e3
stance: a4 +e1 =e2
stance: a5 +e1 -e3
stance: a6 -e1
stance: a7 -e1 +e3
stance: a8 -e1
stance: a9 =e1 =e3
stance: a10 =e2
stance: a11 -e1 +e2

{a3.d A discount chain} with 17 stores in Tolliver County can break ground on an 18th after {a8.does-e1 {a8.d a judge} on Thursday barred officials from enforcing {e1 a yearlong pause on permits}}.

{a8 Superior Court Judge Faye Lindqvist} {a8.says-e1 wrote that the county had held one public hearing where its own code calls for two. {a8.p She} issued a 60-day injunction} and put the rest of the matter over to August.

{a1 The Tolliver County Commission} {a1.does+e1 adopted {e1 the freeze} in February on a 4-1 vote}. {e1 It} applies to general retailers between 7,000 and 12,000 square feet that give less than a tenth of their shelves to fresh food. In practice that describes one company.

{a3 Thrift Barn} {a3.does+e2 sued nine days later}. {a3.says-e1 "{a3.p We} serve families whose nearest alternative is a 25-minute drive, and {a3.p we} employ 140 people in this county," a spokeswoman said.}

{a2 Chairwoman Renata Pugh} {a2.says+e1 said {a2.p she} would call the second hearing for Monday night. "{a2.p I} think {a8.d the judge} is a fair person, and if {a8.p she} wants two hearings, {a2.p I}'ll bring the doughnuts twice," {a2.p she} said.}

{a1.d The commission} {a1.does-e2 met behind closed doors afterward and voted to hire an Atlanta firm for the defense}. {a10.d The county attorney} {a10.says=e2 said only that the answer is due in 30 days and that {e2 the docket} is public.}

Among those hurt by the ruling, by {a4.p his} own description, is {a4 Odell Crutchfield}, whose grocery in Pine Level has lost a third of its sales since two discounters opened within a mile. {a4.says+e1 "They sell {a4.p my} milk at cost and make it up on balloons. {a4.p I} needed {e1 that year}," {a4.p he} said.} {a4.says=e2 {a4.p He} said {a4.p he} had not followed {e2 the court case} and did not know who was right about the notice.}

{a5 Neighbors for Fresh Food} {a5.does+e1 collected 2,600 signatures for the restriction} and {a5.says+e1 faults {e1 it} as too short by at least four years.}

But on the west side, {a6 the Rev. Marcus Teague} {a6.says-e1 told {a6.p his} congregation last month that people who shop at the co-op in town should be careful about closing a door on people who can't. {a6.p His} church had offered a lot behind its fellowship hall for a new store.}

{a11 Landowners on Highway 41}, several of whom hold options with {a3.d the chain}'s developer, {a11.does-e1 have put up signs reading "Let Us Sell"} and {a11.does+e2 are splitting the cost of a surveyor's affidavit filed with {e2 the complaint}}.

Whatever the court does, lawmakers may get there first. {a7 Rep. Skip Hanratty} {a7.does+e3 has sponsored {e3 House Bill 812}}, which would void local rules that single out retailers by size, price or what is on the shelf. {a7.says-e1 {a7.p He} said {a2 Pugh} and {a2.p her} colleagues had appointed themselves the county's nutritionists.}

{a3 Thrift Barn} {a3.does+e3 donated $75,000 in January to the group running radio spots for {e3 the bill}}. {a5.does-e3 {a5 Neighbors for Fresh Food} has chartered two buses to the committee hearing, and {a5.p its} members plan to wear green.} {a2 Pugh} {a2.does-e3 is on the list of witnesses, under "against."}

{a9 Tamara Yoo}, a planning researcher in Athens, {a9.says=e1 said about 50 communities have tried {e1 limits of this kind}. Some got a supermarket and some got an empty lot, {a9.p she} said, and the studies are too few to say why.} {a9.says=e3 {e3 The legislation} would probably reach back to rules already in place, {a9.p she} said.}

The 18th store is planned for a former peach stand.
