id: q7-scotland-points-penalty-01
kind: points deduction
country: United Kingdom
genre: sports report
english: British
form: article
event e1: the 15-point deduction for Kilbrannan Athletic
event e2: Kilbrannan's sale of its training ground to its chairman
event e3: Kilbrannan's appeal to the arbitration panel
actor a1: the league board (organization)
actor a2: Kilbrannan Athletic (organization)
actor a3: Dougal Strachan (person)
actor a4: Nuno Fragoso (person)
actor a5: Invercarron (organization)
actor a6: the supporters' trust (organization)
actor a7: Elspeth Gillanders (person)
actor a8: Priya Ramanathan (person)
actor a9: rival chairmen (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2 +e3
stance: a3 -e1 +e2 +e3
stance: a4 -e1 -e3
stance: a5 +e1 -e3
stance: a6 =e1 -e2
stance: a7 =e1 -e2
stance: a8 =e1 =e2
stance: a9 +e1

Kilbrannan docked 15 points

{a2 Kilbrannan Athletic} have dropped from fourth to last in the Scottish second tier after {a1 the league board} {a1.does+e1 took 15 points from {a2.p them} for breaking {a1.p its} spending rules}.

{a1.says+e1 {a1.d The board} said on Thursday that losses of £9.4m over three seasons were nearly twice the permitted sum.} {a1.does-e2 {a1.p It} refused to count £6m which {a2.d the club} booked last June when {a3.d the chairman}, {a3 Dougal Strachan}, {e2 bought the training ground at Auchenreoch}} and leased it back for 30 years.

{a3 Strachan}, {a3.d who made {a3.p his} money in scaffolding}, {a3.says+e2 said {e2 the transaction} had been valued by two surveyors and cleared by the auditors, and that not a penny of {a3.p his} had left {a2.d the club}. "{a3.p I} paid over the odds for a field with a drainage problem," {a3.p he} said.} {a3.says-e1 {a3.p He} described the six people who sat on the case as decent folk who had "never met a payroll".}

{a2.says+e2 A notice on {a2.d the club}'s website, posted beside the opening hours of the shop, said {e2 the sale} had been "proper, priced and published".} {a2.says-e1 {a2.p It} called {e1 the punishment} grotesque.} {a2.does+e3 Lawyers for {a2.d the club} lodged papers with the arbitration panel} within three hours of the announcement. {a3.does+e3 {a3 Strachan} is paying them {a3.p himself}.}

{a4 Nuno Fragoso}, {a4.d the head coach}, {a4.says-e1 said {a4.p his} players had won their points on wet pitches in front of witnesses and that it was a strange sport in which an accountant could lose them.} {a4.says-e3 {a4.p He} hoped, though, that {a2.d the club} would let it lie: a hearing in March would hang over every training session until then and might end with 18.}

{e1 The penalty} is the heaviest in the division since 2011. {e1 It} leaves {a2.d the side} five points from safety with 19 matches to play. The rules, adopted three years ago by a vote of the clubs, allow for losses of £5m over three years, not counting youth teams and women's football.

Among the beneficiaries are {a5 Invercarron}, previously last. {a5.does+e1 {a5.p They} wrote to {a1.d the board} in October setting out the accounts of {a2.d {a5.p their} neighbours} line by line} and {a5.does-e3 have applied to be heard against any reduction.} {a9 Rival chairmen}, speaking privately, {a9.says+e1 said {a2.d Kilbrannan} had signed a striker on £11,000 a week while {a9.p they} sold {a9.p theirs}, and that 20 would not have surprised {a9.p them}.}

{a6 The supporters' trust}, which holds 4 per cent of the shares, {a6.says=e1 issued a statement that neither complained about {e1 the points} nor defended them.} {a6.says-e2 {a6.p It} was taken up with Auchenreoch, which was laid out by volunteers in 1958. "{a6.p Our} grandfathers dug {e2 what was sold}," {a6.p it} said. "{a6.p We} were told by text message."} {a6.does-e2 {a6.p The trust} has asked a solicitor whether {e2 the deal} can be reversed.}

{a7 Elspeth Gillanders}, {a7.d who represents the town} at Holyrood, {a7.says=e1 said league tables were not {a7.p her} business.} {a7.does-e2 {a7.p She} has tabled a motion for clubs' land to be put on a register, under which {e2 such a sale} would need the consent of the council.}

{a8 Priya Ramanathan}, {a8.d a partner in a Manchester accountancy firm}, {a8.says=e2 said sales of grounds to owners had passed in England in five cases out of eight, depending on the price. {a8.p She} had not seen the surveyors' reports.} {a8.says=e1 Panels that looked at such penalties again had left them as they were about half the time, {a8.p she} said.}

The hearing is expected in the second week of March.
