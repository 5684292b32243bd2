id: q5-uk-shadow-minister-sacking-01
kind: shadow cabinet sacking
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the sacking of shadow transport secretary Philippa Ormrod
event e2: Commonweal's pledge to halve inheritance tax
event e3: the backbenchers' letter asking for Ormrod's return
actor a1: Gareth Tolland (person)
actor a2: Philippa Ormrod (person)
actor a3: Anil Seshadri (person)
actor a4: a colleague on the front bench (person)
actor a5: Bernadette Quigg (person)
actor a6: Moira Lattimer (person)
actor a7: Simon Haldenby (person)
actor a8: Family Homes League (organization)
actor a9: Fourteen backbenchers (group)
stance: a1 +e1 +e2 -e3
stance: a2 -e1 -e2
stance: a3 =e1 =e2
stance: a4 -e1
stance: a5 -e1 +e2 +e3
stance: a6 =e1 +e2
stance: a7 -e2
stance: a8 +e2
stance: a9 -e1 +e3

Ormrod loses post over inheritance tax remark

{a1.does+e1 {a1.d The opposition leader}, {a1 Gareth Tolland}, has {e1 dismissed {a2.d {a1.p his} shadow transport secretary}}} for telling a private dinner that {a2.says-e2 {e2 the party's plan for inheritance tax} was 'a number in search of a budget'}.

{a2 Philippa Ormrod}, who had held the brief for three years, was told by telephone at 7.40 on Thursday morning, an hour after a recording of the dinner in Harrogate had been broadcast.

{a1.says+e1 '{a2 Philippa} has been a diligent colleague and a friend, and {a1.p I} am sorry,' {a1 Mr Tolland} said. 'But every member of {a1.p my} team signs up to every line of what we offer. That is what a team is.'}

{a1.does+e2 {a1 Mr Tolland} announced in March that a Commonweal government would {e2 cut the rate from 40% to 20%}}, at a cost the party puts at £3.1bn. The think tank Budget Watch says the loss is closer to £4bn in the fourth year, depending on house prices.

Its deputy director, {a3 Anil Seshadri}, {a3.says=e1=e2 said {e1 Thursday's events} had changed none of the sums. 'The question is whether receipts from the frozen thresholds are counted once or twice. {a3.p We} have asked the party and are waiting for the workings,' {a3.p he} said.}

{a2 Ms Ormrod} did not apologise. {a2.says-e2 In a three-paragraph statement {a2.p she} said {a2.p she} stood by every word and only wished that {a2.p she} had spoken in the open.} {a2.says-e1 {a2.p She} had offered to keep silent on the subject until polling day and stay in {a2.p her} job, {a2.p she} added, 'and was given about nine seconds to discuss it'.}

{a4 A colleague on the front bench} {a4.says-e1 said {a4.p he} had urged {a1.d the leader} to give {a2.p her} a reprimand and leave it there. 'Half of {a4.p us} say the same thing in the lift,' {a4.p he} said.}

{a9 Fourteen backbenchers}, most of {a9.p them} from northern seats, {a9.does-e1+e3 have put {a9.p their} names to {e3 a letter} requesting that {a2.p she} be brought back before the summer recess}.

{a5.d Its author}, {a5 Bernadette Quigg}, {a5.says+e2 said {a5.p she} was a firm believer in {e2 the tax cut} and would knock on doors for {e2 it} in any weather}. {a5.says-e1+e3 'But you don't win an argument about money by throwing out the woman who asks where it comes from. {e3 The letter} says so, and {a5.p I} hope there are 40 names on {e3 it} by Monday.'}

{a1.does-e3 {a1 Mr Tolland}'s office said {e3 the letter} had been received, and that there would be no reply.}

{a6 Moira Lattimer}, {a6.d the shadow chancellor}, whose figures are in dispute, {a6.says+e2 denied that {e2 the £3.1bn} had been plucked from the air. Three firms of accountants had been through {a6.p her} costings since Christmas, {a6.p she} said, and {a6.p she} would publish them in full with the manifesto.} {a6.says=e1 Asked about {e1 the dismissal}, {a6.p she} said staffing was a matter for {a1.d the leader}.}

For the government, the Treasury minister {a7 Simon Haldenby} {a7.says-e2 offered {a2 Ms Ormrod} 'the thanks of a grateful country'. {a7.p He} told reporters that someone in {a1 Mr Tolland}'s party could at last count.}

{a8 The Family Homes League}, which campaigns for outright abolition of the tax, {a8.says+e2 has called {e2 the proposal} 'half a loaf, and ten years late'}. {a8.does+e2 {a8.p It} has nevertheless bought space in 40 local newspapers to {e2 promote it}.}

The transport brief goes to Rufus Amankwah, 36, who spent his first afternoon in it at a bus depot in Derby.
