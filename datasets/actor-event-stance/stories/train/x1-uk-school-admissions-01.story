id: x1-uk-school-admissions-01
kind: school admissions
country: United Kingdom
genre: local paper
english: British
form: article
event e1: the lottery for secondary school places in Wexcombe
event e2: the parents' complaint to the schools adjudicator
actor a1: Wexcombe Council (organization)
actor a2: Anthea Goodliffe (person)
actor a3: Fair Places for Wexcombe (organization)
actor a4: Simon Prewett (person)
actor a5: Yasmin Chowdhry (person)
actor a6: St Cuthman's Academy (organization)
actor a7: Barnaby Styles (person)
actor a8: the Office of the Schools Referee (organization)
actor a9: Dr Karen Lovibond (person)
actor a10: the head of one primary school (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 =e1 -e2
stance: a7 -e1 +e2
stance: a8 =e1 =e2
stance: a9 =e1
stance: a10 =e1

{e1 A lottery} is to decide which children get into Wexcombe's most sought-after secondary schools from next year, {a1.does+e1 after {a1.d councillors} voted to scrap a system based on how close families live to the gates}.

{a1 Wexcombe Council}'s cabinet {a1.does+e1 approved {e1 the change} on Thursday evening by six votes to two}. {e1 It} will apply to four oversubscribed comprehensives, among them {a6 St Cuthman's Academy}, where houses within the catchment sell for up to £140,000 more than those outside it.

{a2.d Cabinet member for children} {a2 Anthea Goodliffe} {a2.says+e1 said the old rules amounted to "selection by mortgage"}.

{a2.says+e1 "A child on the Fairmile estate lives two miles from {a6 St Cuthman's} and has a one in 50 chance of going there. A child on Priory Road has a certainty. {a2.p I} could not look either of them in the eye," {a2.p she} told the meeting.}

Parents who have bought into the area are furious. {a3 Fair Places for Wexcombe}, formed in September, {a3.says-e1 says {e1 random allocation} will send 11-year-olds across town on two buses}. {a3.does+e2 {a3.p It} lodged {e2 a complaint} with the national adjudicator the following morning.}

{a4 Simon Prewett}, {a4.d the group's co-founder}, {a4.says-e1 said {a4.p his} twin girls could now end up at different schools}.

{a4.says-e1 "{a4.p We} stretched {a4.p ourselves} to the limit for a two-bed terrace. {a4.p We} were not buying privilege, {a4.p we} were buying a ten-minute walk," said {a4 Mr Prewett}, a paramedic.}

{a4.says+e2 "The consultation had 1,900 replies and seven in ten were against. If that isn't grounds for {e2 an objection}, {a4.p I} don't know what is."}

{a2 Ms Goodliffe} {a2.says-e2 said {e2 the challenge} would "leave every Year 5 family in limbo until Easter" and urged those behind {e2 it} to reconsider}.

On the Fairmile, {a5 Yasmin Chowdhry}, {a5.d a teaching assistant} with a son in Year 5, {a5.says+e1 said {a5.p she} had "punched the air". "He's bright and he works hard. All {a5.p I}'ve ever wanted for him is {e1 a ticket in the hat}," {a5.p she} said}. {a5.says-e2 {a5.p She} hoped {e2 the complaint} would be thrown out.}

{a6.d The academy} itself has been careful. {a6 St Cuthman's} {a6.says=e1 said {a6.p it} would "implement whichever arrangements are lawfully determined" and expressed no preference}. {a6.says-e2 {a6.p Its} trustees did, however, write to {a3.d the parents} asking {a3.p them} to withdraw {e2 the objection}, as uncertainty made it impossible to plan classes.}

{a7 Barnaby Styles}, who leads the opposition group and {a7.does-e1 was one of the two to vote against}, {a7.says-e1 described {e1 the policy} as "roulette with children for chips"}. {a7.does+e2 {a7.p He} has put {a7.p his} name to {e2 the complaint}.}

{a10.d The head of one primary school}, who asked to remain anonymous, {a10.says=e1 said {a10.p her} parents were split down the middle and that {a10.p she} was too. "Ask {a10.p me} in five years," {a10.p she} said}.

{a8 The Office of the Schools Referee} {a8.says=e1=e2 confirmed {a8.p it} had received {e2 an objection} and would consider whether {e1 the arrangements} complied with the code. A ruling normally takes 12 weeks, {a8.p it} said}.

{e1 The scheme} works in three steps. Children in care and those with special needs are placed first, followed by brothers and sisters of current pupils who joined before {e1 the change}. All remaining names go into a single draw for each school, to be carried out by an independent firm and filmed. Last year 1,340 children applied for 720 places at the four schools, and 212 families were offered none of their choices.

{a9 Dr Karen Lovibond}, {a9.d an education researcher}, {a9.says=e1 said around one in 20 English secondaries used some form of ballot. Studies had found small gains for poorer pupils in some areas and none in others, {a9.p she} said}.

Families have until 31 October to apply.
