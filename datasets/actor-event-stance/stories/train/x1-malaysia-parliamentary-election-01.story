id: x1-malaysia-parliamentary-election-01
kind: parliamentary election
country: Malaysia
genre: wire report
english: Asian
form: article
event e1: the early general election in Malaysia
event e2: the request to hold state polls at the same time
actor a1: Prime Minister Datuk Seri Zulkarnain Baharom (person)
actor a2: Harapan Desa Alliance (organization)
actor a3: Tan Sri Fauziah Kamaluddin (person)
actor a4: National Progress Front (organization)
actor a5: the Election Commission chairman (person)
actor a6: Loh Chee Meng (person)
actor a7: Kamala Devi Subramaniam (person)
actor a8: the Federation of Small Manufacturers (organization)
actor a9: Professor Hafiz Rosli Taib (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1 -e2
stance: a5 =e1 =e2
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

{a1.does+e1 {a1.d PM} dissolves Parliament, calls {e1 polls} in flood season}

KUALA LUMPUR, Oct 9 — {a1.does+e1 {a1 Prime Minister Datuk Seri Zulkarnain Baharom} dissolved Parliament on Monday, paving the way for {e1 a general election} to be held by December}, 19 months ahead of schedule.

In a televised address from Putrajaya, {a1.says+e1 {a1.p he} said {e1 an early poll} was needed to end months of uncertainty} after nine lawmakers left the ruling {a2 Harapan Desa Alliance} in August, cutting {a2.p its} majority to three.

{a1.says+e1 "A government that counts heads every morning cannot plan for the next five years," said {a1 Zulkarnain}, 62. "{a1.p I} am returning the mandate to its owners. Let the people choose, and let us all abide by their choice."}

{a1.says+e2 {a1.d The prime minister} added that {a1.p he} had advised the four states governed by {a2.d the alliance} to {e2 dissolve their assemblies as well}, so that voters would not have to go out twice.}

{a2.d The coalition}'s supreme council, which met on Sunday evening, {a2.says+e1 "fully and unanimously" supported {e1 the dissolution}}, according to a statement issued in {a2.p its} name. {a2.says+e2 {e2 Joint polls} would save RM480 million, {a2.p it} said.}

The opposition {a4 National Progress Front} ({a4 NPF}) {a4.says-e1 accused {a1 Zulkarnain} of putting {a1.p his} survival above public safety by {e1 going to the country} in the monsoon months}, when large parts of Kelantan and Terengganu are regularly under water.

{a4.d NPF president} {a3 Tan Sri Fauziah Kamaluddin} {a3.says-e1 said relief centres would be competing with polling stations for the same school halls}.

{a3.says-e1 "Nobody in Kota Bharu was asking for {e1 this}. They are asking for boats," {a3.p she} told a news conference in Shah Alam.}

{a3 Fauziah} {a3.says-e2 said the menteris besar of the three states held by {a4 NPF} would not {e2 dissolve their assemblies} and would serve out their terms}. {a3.says-e2 {a4.says-e2 "{a4.p We} were elected until 2028 and that is when {a4.p we} will see the voters,"} {a3.p she} said.}

In Sarawak, {a6 Loh Chee Meng}, {a6.d leader of the small Borneo Voice party}, {a6.says+e1 welcomed {e1 the poll}, saying the outgoing Parliament had "stopped functioning in all but name"}.

{a6.says-e2 However, {a6.p he} objected to {e2 combining {e1 it} with state contests}, which {a6.p he} said would bury local issues such as native land titles under national slogans.}

{a8 The Federation of Small Manufacturers} {a8.says-e1 appealed for {e1 the vote} to be put off until after Chinese New Year. {a8.p Its} 2,300 members had lost orders during each of the last two campaigns, {a8.p it} said}.

{a7 Kamala Devi Subramaniam}, {a7.d a lawyer} who represents flood victims from Kuala Krai, {a7.says-e1 said {a7.p she} would ask the High Court to stop {e1 the election} from going ahead before February}.

{a7.says-e1 "{a7.p My} clients lost their identity cards in the last flood and many have not had them replaced. To call {e1 a vote} now is to leave them out of {e1 it}," {a7.p she} said.}

{a5 The Election Commission chairman} {a5.says=e1=e2 said {a5.p he} would meet {a5.p his} officers on Thursday to fix dates for nomination and polling and had no view on {e2 whether states should join in}}. {a5.says=e1 "{a5.p We} run elections. {a5.p We} do not decide when they are called," {a5.p he} told reporters.}

The commission has in the past avoided the period between mid-November and January. The last time Malaysians voted during the monsoon, turnout fell in 28 east-coast seats.

{a9 Professor Hafiz Rosli Taib}, {a9.d a political scientist} based in Penang, {a9.says=e1 said neither bloc could be confident of a majority. {a9.p His} most recent model put {a2.d the ruling alliance} on 101 of 222 seats and {a4.d the front} on 93, with the rest too close to call.}

Parliament was elected in May 2023. About 21.9 million people are registered to vote.
