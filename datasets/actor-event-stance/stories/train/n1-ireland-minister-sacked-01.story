id: n1-ireland-minister-sacked-01
kind: minister dismissed
country: Ireland
genre: web news
english: British
form: article
event e1: the taoiseach's sacking of junior minister Declan Tuohy
actor a1: Fergal Mannion (person)
actor a2: Declan Tuohy (person)
actor a3: Noreen Skehan (person)
actor a4: Paudie Lacey (person)
actor a5: the Rural Alliance (organization)
actor a6: Grainne Whelehan (person)
actor a7: four councillors in Tuohy's constituency (group)
actor a8: Eimear Cotter (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1

The Irish {a1.d prime minister}, {a1 Fergal Mannion}, {a1.does+e1 {e1 has dismissed {a2.d a junior minister}}} who voted against the government on the closure of rural post offices.

{a2 Declan Tuohy}, {a2.d minister of state for fisheries}, was called to {a1.d the taoiseach's} office shortly after 21:00 on Tuesday. {a2.does-e1 {a2.p He} refused to sign a letter of resignation which had been typed for {a2.p him}}, according to two people who were in the building.

{a1.says+e1 {a1 Mr Mannion} told the Dáil the following morning that collective responsibility was in the constitution. "{a2 Deputy Tuohy} is a decent man and was a good minister. {a1.p I} had no choice in the matter," {a1.p he} said.}

{a2 Mr Tuohy}, who is 58 and has sat for Kerry since 1992, {a2.says-e1 said {a2.p he} had told the party whip in March how {a2.p he} would vote and nobody had raised an objection. "What changed between March and now was the opinion polls," {a2.p he} said.}

{a3.d The tánaiste}, {a3 Noreen Skehan}, who leads the smaller coalition party, {a3.says+e1 said {a3.p her} own ministers would have expected the same.} {a6 Grainne Whelehan}, {a6.d the backbench TD} who has accepted the vacant post, {a6.says=e1 said {a6.p she} had learned a great deal from {a2.d {a6.p her} predecessor} and intended to follow {a2.p his} policies on salmon licences.}

{a8 Eimear Cotter}, {a8.d a lecturer in politics} in Limerick, {a8.says=e1 said it was the first {e1 dismissal} of a minister of state since 1991. It would frighten some deputies and annoy others, {a8.p she} said, and it was too early to know which group was larger.}

{a4 Paudie Lacey}, {a4.d a former justice minister} from the same party, {a4.says thought the post office plan was sensible and had walked through the lobby for it.} {a4.says-e1 But, echoing {a2 Mr Tuohy's} complaint, {a4.p he} said {a1 Mr Mannion} had overlooked two ministers who abstained on the budget in 2003. "There is one rule for Dublin," {a4 Mr Lacey} said.}

In Tralee {a7 four councillors} {a7.does-e1 left the party over {e1 the affair} on Wednesday night}, taking its group below a majority.

The opposition {a5 Rural Alliance}, which has been trying to stop the post office closures, {a5.says=e1 said who sat in which office was a matter for the government. {a5.p It} invited {a2 Mr Tuohy} to vote with {a5.p it} again next week.}

The government now has 83 seats, one more than it needs.
