id: q1-uk-water-dividend-01
kind: utility dividend block
country: United Kingdom
genre: business page
english: British
form: article
event e1: the regulator's block on Tamarside Water's dividend
event e2: the sale of Tamarside Water to a Quebec pension fund
event e3: householders' refusal to pay sewage charges
actor a1: Tamarside Water (organization)
actor a2: the water regulator (organization)
actor a3: Prosper Lindqvist (person)
actor a4: Halcyon Infrastructure (organization)
actor a5: the Quebec teachers' fund (organization)
actor a6: Clean Estuary (organization)
actor a7: Jenna Polkinghorne (person)
actor a8: the environment secretary (person)
actor a9: bondholders (group)
actor a10: Oluwaseun Badmus (person)
stance: a1 -e1 +e2 -e3
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e2
stance: a6 +e1 -e2 +e3
stance: a7 +e3 -e2
stance: a8 +e1 -e3
stance: a9 +e1 =e2
stance: a10 =e1 =e2

{e1 {a2.d Regulator} halts {a1 Tamarside} payout}

{a2.does+e1 {a1 Tamarside Water} has been told that it may not {e1 send a penny to {a1.p its} owners} before the spring of 2027}, in the first use of powers that Parliament granted three years ago.

In a notice published before markets opened, {a2 the water regulator} {a2.says+e1 said {a1.d the company} had planned to distribute £88m while it held cash for 11 weeks of operations and failed 19 of its 42 pollution targets. The sum would be "better employed underground".}

{a1.d The utility} serves 1.6 million people in Devon and Cornwall. {a1.p It} has £3.4bn of debt and a works at Ernesettle that discharged into the estuary on 203 days last year.

{a3.d {a1.p Its} chief executive}, {a3 Prosper Lindqvist}, {a3.says-e1 said in a statement that {a3.p he} was surprised. Investors had put in £400m since 2020 and had taken nothing out for two years. "Nobody will lend a second umbrella to people who keep the first," {a3.p he} said.}

{a1.does-e1 {a1 Tamarside} has referred {e1 the notice} to the competition tribunal.}

The ruling falls in the middle of {e2 an auction}. {a4 Halcyon Infrastructure}, which owns 70% of the shares through a Jersey company, {a4.does+e2 opened {a1.d the company}'s books to bidders in November} and {a5 the Quebec teachers' fund} {a5.does+e2 is understood to have offered £1.1bn in equity, with exclusive talks until the end of the month}. {a5.does+e2 A team from {a5.d the Canadian investor} was at the Exeter headquarters again on Tuesday}; it would not say whether the figure still stood.

{a4 Halcyon} {a4.says-e1 declined to discuss the price, but a partner in the firm said the watchdog had "moved the goalposts while the ball was in the air".} {a3 Mr Lindqvist} {a3.says+e2 expressed the hope of signing with "a patient owner from a cold country" before summer.} {a1.does+e2 {a1.d The company}'s own board has agreed to pay the bidder's legal costs up to £6m if {e2 the transaction} fails.}

For {a6 Clean Estuary}, a Plymouth campaign, {a6.says+e1 {e1 the notice} is eleven years late and £300m short, its founder said, but he had framed a copy.} {a6.says-e2 {a6.p He} was less charmed by {e2 the Canadians}: "One set of pensioners gets the dividends and another gets the dysentery."} {a6.does+e3 {a6.d The group} prints the letters with which some 5,200 homes have {e3 stopped the waste-water part of their bills}}.

One belongs to {a7 Jenna Polkinghorne}, {a7.d a swimming teacher} from Saltash. {a7.does+e3 {a7.p She} has withheld £412 and been to the county court twice.} {a7.says-e2 Asked about {e2 a new owner}, {a7.p she} said that {a7.p she} had lived through four of them and would not learn the name of a fifth.}

{a1 Tamarside} {a1.says-e3 says {e3 non-payment} only pushes costs on to neighbours} and {a1.does-e3 has passed 900 accounts to a collection agency}.

{a8 The environment secretary} {a8.says+e1 told the Commons that the powers had been put on the statute book for such a day, whatever the industry's friends might say.} {a8.says-e3 {a8.p She} shared the anger of people in the South West, {a8.p she} went on, but bills were a legal debt and {a8.p she} would ask them to {e3 think again}.}

Others with money at stake were happier. {a9 Bondholders}, who rank ahead of shareholders, {a9.does+e1 bid the company's 2041 paper up by six points, and a committee of {a9.p them} wrote to the tribunal to support {a2.d the regulator}.} {a9.says=e2 {a9.p They} have no say over who buys the equity and had not discussed it, the committee's adviser said.}

{a10 Oluwaseun Badmus}, {a10.d a utilities analyst} in Edinburgh, {a10.says=e1 said {e1 the decision} would be tested on one narrow question, whether cash or debt is the measure of resilience, and the tribunal had gone both ways in electricity.} {a10.says=e2 {a10.p He} expects {e2 a lower offer} in any case, by something between 10% and 30%.}

{a2.d The regulator} {a2.says=e2 said any change of control would be looked at on its merits when and if an application arrived.}
