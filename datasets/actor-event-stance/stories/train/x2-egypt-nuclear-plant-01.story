id: x2-egypt-nuclear-plant-01
kind: nuclear plant
country: Egypt
genre: wire report
english: American
form: article
event e1: the nuclear power plant at Ras Gharib
event e2: the arrest of fisherman Saad Abu Freij
actor a1: Egyptian Atomic Utility (organization)
actor a2: Hisham Tolba (person)
actor a3: Saad Abu Freij (person)
actor a4: Red Sea Divers' League (organization)
actor a5: Amal Zaki Boutros (person)
actor a6: Governor Ashraf Nazmi (person)
actor a7: Naglaa Rizkallah (person)
actor a8: Ghaleb Sawalha (person)
stance: a1 +e1
stance: a2 +e1 =e2
stance: a3 -e1 -e2
stance: a4 -e1
stance: a5 +e1 -e2
stance: a6 +e1 +e2
stance: a7 -e2 =e1
stance: a8 =e1

HURGHADA, Egypt -- Concrete will be poured in March for {e1 a two-reactor nuclear plant on the Red Sea}, {a1.d Egyptian officials} said Sunday, {a1.does+e1 brushing aside complaints from divers and fishermen and {e2 the arrest} of {a3.d one of {e1 the project}'s best-known critics}}.

{a1 The Egyptian Atomic Utility}, {a1.does+e1 which will own {e1 the station}, signed a construction contract last month} worth $13.8 billion. {a2.says+e1 {a2.p Its} chairman, {a2 Hisham Tolba}, said the reactors at Ras Gharib would supply 9 percent of the country's electricity by 2034.}

{a2.says+e1 "Last summer Egyptians sat in the dark for two hours every night," {a2 Tolba} told journalists who had been bused to the site, a gravel plain dotted with survey flags. "{e1 This} is how that ends."}

{a3 Saad Abu Freij}, 47, {a3.d who heads an informal committee of fishermen}, {e2 was detained Tuesday} after a meeting in a coffeehouse. {a3.says-e1 In a video that has been viewed 1.2 million times, {a3.p he} had said warm water from {e1 the plant} would kill the reef "the way you kill a cooking pot, slowly and then all at once."}

{a7.says-e2 {a7 Naglaa Rizkallah}, {a7.d {a3.p his} lawyer}, said {e2 the arrest} was unlawful and demanded that {a3.d her client} be freed. According to {a7.p her}, {a3.p he} has been accused of spreading false news and of joining an unnamed group.} {a3.says-e2 {a3.p He} told prosecutors that {a3.p he} had been {e2 locked up} for describing the temperature of water, {a7 Rizkallah} said.} {a7.says=e1 {a7.p She} said {a7.p she} had no opinion about {e1 nuclear power} and no need of one.}

{a6 Governor Ashraf Nazmi} {a6.says+e2 told state television that {e2 the detention} was justified because the man had stirred up panic.} {a6.says+e1 The province had waited 40 years for {e1 such an investment}, {a6.p he} added, and would guard {e1 it}.}

The {a4 Red Sea Divers' League}, {a4.d whose 310 member businesses} take tourists to the reefs, {a4.does-e1 published a newspaper advertisement asking the government to {e1 build} somewhere else}. {a4.p It} has not mentioned {a3 Abu Freij}.

Some backers of the reactors are uneasy, though not about the technology. {a5 Amal Zaki Boutros}, {a5.d a nuclear physicist} who has argued for {e1 the plant} since the 1980s, {a5.says+e1 said {a5.p she} still believed Egypt could not grow without {e1 it}.} {a5.says-e2 "But if {a5.p we} {e2 put a fisherman in a cell} for asking about the sea, then people will think the sea has something to hide," {a5.p she} said in an interview. "Let {a3.p him} go. {a5.p I} will debate {a3.p him} {a5.p myself}."}

{a2 Tolba}, asked about {e2 the case}, {a2.says=e2 said {e2 it} was a matter for the judiciary.}

{a8 Ghaleb Sawalha}, {a8.d an energy consultant in Amman}, {a8.says=e1 said financing was the weakest point of {e1 the scheme}, since the loan terms have not been published. Similar plants in the region have run four to seven years late, {a8.p he} said, and some of those are now working well.}
