id: q1-uk-pension-index-01
kind: pension increase index
country: United Kingdom
genre: business page
english: British
form: article
event e1: the switch of Wharfedale Engines pensions to a lower index
event e2: the pensioners’ appeal to the Supreme Court
event e3: Wharfedale’s £60m special dividend
actor a1: Wharfedale Engines (organization)
actor a2: Gavin Thistlethwaite (person)
actor a3: the scheme’s trustees (group)
actor a4: Maureen Hebblethwaite (person)
actor a5: the Wharfedale Pensioners’ Association (organization)
actor a6: Lady Justice Farnborough (person)
actor a7: Corbel Asset Management (organization)
actor a8: Nikhil Raghavan (person)
actor a9: the boilermakers’ union (organization)
actor a10: a director of another company in the sector (person)
stance: a1 +e1 -e2 +e3
stance: a2 +e1 +e3
stance: a3 -e1 +e2
stance: a4 -e1 +e2 -e3
stance: a5 -e1 +e2
stance: a6 +e1 -e2
stance: a7 +e1 +e3
stance: a8 =e1 =e2
stance: a9 -e1 -e3
stance: a10 +e1

Shares in {a1 Wharfedale Engines} rose 4% on Friday after {a6.does+e1 the Court of Appeal ruled that {a1.d the Leeds group} may {e1 raise the pensions of 14,200 former workers in line with consumer prices} instead of the retail prices index}.

The difference is about 0.9 percentage points a year. Over the life of the scheme it takes £187m off the liabilities, according to the last set of accounts, and some £11,000 off the income of a typical member.

{a6 Lady Justice Farnborough}, giving the leading judgment, {a6.says+e1 said the rule book of 1978 spoke of “the index of retail prices or such other measure as the principal employer shall think suitable”. Those words meant what they said.} {a6.does-e2 {a6.p She} refused leave to {e2 take the matter further}.}

{a5 The Wharfedale Pensioners’ Association} {a5.does-e1 brought the case in 2022} and {a5.does+e2 will now ask {e2 the highest court} for permission directly}. {a4.d {a5.p Its} treasurer}, {a4 Maureen Hebblethwaite}, who spent 31 years in the firm’s drawing office, {a4.says-e1 said {a4.p she} had been handed a leaflet at 22 promising {a4.p her} that {a4.p her} pension would keep up with the price of a loaf.} {a4.does+e2 {a4.p She} paid £500 of {a4.p her} own savings into {e2 the fighting fund} on Friday afternoon.}

{a4.says-e3 {a4.p She} also pointed to {e3 the 12p a share} that investors are to get in July. “{a1.p They} tell {a4.p us} the cupboard is bare and then {a1.p they} go out by the other door with the silver,” {a4.p she} said.}

{a2 Gavin Thistlethwaite}, {a2.d the finance director}, {a2.says+e3 denied that {e3 one thing} had anything to do with the other. The payment came from the sale of a gearbox plant in Ohio and had been signalled 14 months ago, {a2.p he} said.} {a2.says+e1 No pension would go down, {a2.p he} added, and the consumer index was the one the government used for its own staff.}

{a1.does-e2 {a1.d The company} has told {a5.d the association}’s solicitors that {a1.p it} will seek costs of £1.3m if {e2 {a5.p they} press on}.} {a1.does+e1+e3 {e1 The new increases} will be in pay slips from October, and the record date for {e3 the special payment} stays at 4 July.}

The case has put {a3 the scheme’s trustees} in an unusual spot. {a3.says-e1 {a3.p They} had argued in both courts that the power to choose a measure lay with {a3.p them} and not with {a1.d the employer}, and that {a3.p they} would not have chosen this one.} {a3.does+e2 {a3.p They} cannot pay for {e2 another round} out of scheme money, but have handed over {a3.p their} files and agreed to be joined to the application.}

{a9 The boilermakers’ union}, whose members built marine engines on the Hunslet site until 2009, {a9.says-e1 described {e1 the reduction} as a licence to pick pockets.} {a9.says-e3 {a9.p It} wants shareholders to vote {e3 the dividend} down on 19 May} and {a9.does-e3 has bought a single share so that {a9.p it} can say so at the meeting.}

Few investors seem likely to oblige. {a7 Corbel Asset Management}, the second-largest holder with 9.1%, {a7.says+e1 said {e1 the change} “should have been made when everybody else made it”, and that {a1.d the board} had wasted three years and a good deal of money on politeness.} {a7.does+e3 {a7.p It} has already lodged {a7.p its} proxy in favour of {e3 the payout}.}

Perhaps a third of private schemes have wording of a similar kind. {a10 A director of another company in the sector}, which has 6,000 pensioners, {a10.says+e1 said {a10.p his} lawyers had opened a bottle on Friday and {a10.p he} had joined them.}

{a8 Nikhil Raghavan}, {a8.d a barrister} not involved in the litigation, {a8.says=e1 said the outcome in each scheme turned on a few words, sometimes on a comma, and that judges had found for employers in five reported cases and for members in six.} {a8.says=e2 {a8.p He} put the chance of {e2 the justices taking the case} at one in three. If they do, a hearing is unlikely before the spring after next.}
