id: n3-australia-boardspill-01
kind: investor revolt
country: Australia
genre: web news
english: Australian
form: article
event e1: the shareholder push to spill the board of Corrimal Lithium
actor a1: Yarra Point Capital (organization)
actor a2: Corrimal Lithium (organization)
actor a3: Bruce Denholm (person)
actor a4: Melinda Kostas (person)
actor a5: Southern Teachers Super (organization)
actor a6: the Small Shareholders' Forum (organization)
actor a7: Resources Minister Tania Wragg (person)
actor a8: the Ngarlu Aboriginal Corporation (organization)
actor a9: Hugh Paterson (person)
actor a10: Joshua Lim (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 +e1
stance: a10 =e1

Directors of West Australian miner {a2 Corrimal Lithium} face {e1 a vote on their removal} next month after {a1.d a Melbourne fund} {a1.does+e1 gathered the support needed to call a meeting}.

{a1 Yarra Point Capital}, which owns 6.2 per cent, {a1.does+e1 lodged the papers on Thursday with backing from 131 other holders}. {a1.does+e1 {a1.p It} is nominating four candidates}, among them former {a2 Corrimal} executive {a4 Melinda Kostas}.

{a2.d The company} wrote down $780 million in February on a refinery at Kwinana which has never run at more than a third of capacity.

{a3.d {a2 Corrimal}'s chairman} {a3 Bruce Denholm} {a3.says conceded the refinery had been the worst decision of {a3.p his} career.} {a3.says-e1 "{a3.p I}'ve said sorry and {a3.p I}'ve taken a 40 per cent cut. What {a3.p I} won't do is give the keys to a fund that bought in nine weeks ago," {a3 Mr Denholm} told local television.}

{a4 Ms Kostas}, {a4.does+e1 who has agreed to stand}, {a4.says said {a3.p he} was a decent man who had given {a4.p her} {a4.p her} first job.} {a4.says+e1 {a4.p She} said no director had any experience in chemical processing.}

{a5 Southern Teachers Super}, which has lost about $90 million on {a5.p its} holding, {a5.says said {a5.p it} remained deeply dissatisfied with the performance of management.} {a5.says-e1 {a5.p It} told members, however, that {a5.p it} had met {a1.d the challengers} twice, found no plan for the refinery and lodged {a5.p its} proxies with {a2.d the company}.}

{a6 The Small Shareholders' Forum} {a6.does+e1 has sent {a6.p its} 9,000 followers a sample proxy form with all four names ticked}.

{a9 Hugh Paterson}, {a9.d a director since 2019}, broke ranks. {a9.says+e1 {a9.p He} will not recommend that investors keep {a9.p him} or {a9.p his} colleagues, {a9.p he} said, and {a9.p he} wants to see {e1 the ballot} go through cleanly.}

In the Goldfields, where the mine employs 212 local people, {a8 the Ngarlu Aboriginal Corporation} is watching closely. {a8.says-e1 {a8.p Its} chief executive said {a3 Mr Denholm} had signed the land use agreement in person and that the new names had not called. "{a8.p We} know who {a8.p we} are dealing with now and {a8.p we}'d like to keep it that way."}

{a7.d Resources Minister} {a7 Tania Wragg} {a7.says attacked the federal opposition for talking down the lithium industry.} {a7.says=e1 Asked about {e1 the push} at {a2 Corrimal}, {a7.p she} said shareholders would sort {e1 it} out.}

{a10 Joshua Lim} from a Perth research house {a10.says=e1 said the result could come down to three index funds that hold 17 per cent between them and have not declared. Boards survive roughly two in three of these contests, {a10.p he} said.}

{a2.d The miner} {a2.says-e1 said in a statement {a2.p it} would post {a2.p its} case against {e1 the resolution} to all holders by the end of next week.}
