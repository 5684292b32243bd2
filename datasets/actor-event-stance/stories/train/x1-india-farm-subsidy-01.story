id: x1-india-farm-subsidy-01
kind: farm subsidy
country: India
genre: local paper
english: Indian
form: article
event e1: replacing the fertiliser subsidy with cash transfers
actor a1: the Union Cabinet (organization)
actor a2: Agriculture Minister Shailaja Patwardhan (person)
actor a3: the Akhil Deccan Kisan Manch (organization)
actor a4: Baburao Shinde-Deshmukh (person)
actor a5: the Fertiliser Manufacturers' Conclave (organization)
actor a6: Laxmibai Gavhane (person)
actor a7: the Telangana government (organization)
actor a8: P. Raghavendra Shenoy (person)
actor a9: Venkatesh Goud (person)
actor a10: the Dealers' Welfare Association (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1

{a1.does+e1 {a1 Cabinet} okays {e1 cash in place of cheap urea}}

PUNE: In a move that will change how 120 million cultivators pay for fertiliser, {a1 the Union Cabinet} on Wednesday {a1.does+e1 approved {e1 a proposal to scrap the subsidised price of urea} and credit Rs 7,500 an acre directly to farmers' bank accounts} from the coming kharif season.

{a2 Agriculture Minister Shailaja Patwardhan} {a2.says+e1 said {e1 direct benefit transfer} would plug leakages estimated at Rs 31,000 crore a year}.

{a2.says+e1 "Half of the urea that {a2.p we} subsidise never touches a crop. It goes to plywood factories, to adulterators of milk, across the border. From June the money will go to the person who tills," {a2 Patwardhan} told mediapersons.}

The announcement drew sharp reactions across Maharashtra's sugar and onion belts.

{a4 Baburao Shinde-Deshmukh}, {a4.d convener of {a3 the Akhil Deccan Kisan Manch}}, {a4.says-e1 said a bag that now costs Rs 266 would go up to Rs 2,100 and small farmers would have to find the money weeks before any credit reached them}.

{a4.says-e1 "They gave the same assurance with cooking gas. Where is that subsidy today? {a4.p I} get four rupees," {a4.p he} told a gathering at Baramati.} {a3.says-e1 {a3.d The Manch} will hold a rail roko on May 4 if {e1 the decision} is not withdrawn, {a4.p he} added.}

{a10 The Dealers' Welfare Association}, representing 2.3 lakh retailers of seeds and fertilisers, {a10.says-e1 has also come out against {e1 the scheme}, warning that {a10.p its} members could not carry stock at market prices}. {a10.does-e1 {a10.p They} have stopped placing fresh orders with companies from this week.}

In contrast, {a5 the Fertiliser Manufacturers' Conclave} {a5.says+e1 complimented {a1.d the government} on {e1 what {a5.p it} called the boldest reform in the sector since 1977}}. Subsidy arrears to the industry stand at Rs 48,000 crore.

In Mulshi taluka, {a6.d woman sarpanch} {a6 Laxmibai Gavhane} {a6.says+e1 was among those who saw merit in {e1 the change}. "Today the bag is cheap but it is not there. {a6.p I} stood in line for three days last July. If the money is in {a6.p my} hand, {a6.p I} will decide whether to buy urea or to use dung," {a6.p she} said.}

{a9 Venkatesh Goud}, {a9.d a tenant farmer} from Zaheerabad, {a9.says=e1 was not sure what to make of {e1 it}. {a9.p He} tills nine acres, none of which is in {a9.p his} name. "If it comes to the owner, {a9.p I} am finished. If it comes to {a9.p me}, good. Nobody has told {a9.p us}," {a9.p he} said.}

{a7 The Telangana government} {a7.says=e1 said {a7.p it} had sought details from {a1.d the Centre} about the treatment of tenants and would take a stand after receiving a reply}.

Agricultural economist {a8 P. Raghavendra Shenoy} {a8.says=e1 said pilots in 16 districts had produced contrary results. Urea use fell by 11 per cent on an average, while in four districts sowing was delayed by over a week as transfers failed}.

{a2.d The minister} {a2.says+e1 said such glitches had been addressed}.
