id: p8-portugal-deficit-fine-01
kind: deficit fine
country: Portugal
genre: newspaper report
english: British
form: article
event e1: the proposed €190m deficit fine on Portugal
event e2: Finland's motion to freeze regional funds
actor a1: Duarte Salgueiral (person)
actor a2: Hanneke Vroomstra (person)
actor a3: Finland (organization)
actor a4: Italy (organization)
actor a5: Germany (organization)
actor a6: Rita Quintanova (person)
actor a7: mayors in the Alentejo (group)
actor a8: a Frankfurt ratings firm (organization)
actor a9: the Dutch finance minister (person)
actor a10: a senior EU official (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2
stance: a5 =e1
stance: a6 -e1
stance: a7 -e2
stance: a8 =e1
stance: a9 +e1 +e2
stance: a10 =e1 =e2

Lisbon fights penalty over budget gap

{a1.d Portugal's finance minister} {a1.does-e1 has hired a team of Luxembourg lawyers} to argue that the country did everything which was asked of it.

{a1 Duarte Salgueiral} {a1.says-e1 said the deficit of 3.9% of national income last year was caused by forest fires and by the rescue of a savings bank, and that without these two items it would have been 2.6%.}

{a2.does+e1 The European commissioner for the economy, {a2 Hanneke Vroomstra}, signed {e1 the recommendation} on Monday.} At 0.07% of gross domestic product {e1 it} is a third of what the rules permit. If {e1 it} is approved, it will be the first time that a member of the euro has had to pay.

{a2.says+e1 "Nobody in {a2.p my} building has enjoyed this. But {a2.p we} gave two extensions, {a2.p we} wrote eleven letters, and there was always to be a correction next year," {a2 Ms Vroomstra} said.}

{a2.says+e1 {a2.p She} dismissed fears that the sum would itself widen the gap.}

Euro zone ministers have ten days in which to object, and {e1 the recommendation} falls only if a weighted majority votes {e1 it} down. The last time they were in such a position, in 2016, the amount was set at zero.

{a3 Finland} {a3.says+e1 called the figure a parking ticket and said {a3.p it} would vote for {e1 it} all the same.} {a3.does+e2 {a3.p It} has also moved {e2 a text} of {a3.p its} own, under which €1.4bn of payments for roads, ports and job training would be held back until the autumn.}

{a2.says-e2 {e2 That step} was "not what was discussed and not what is deserved", {a2 Ms Vroomstra} said.}

{a9 The Dutch finance minister} {a9.does+e2 seconded {e2 the Finnish text}}, {a9.says+e1 having told {a9.p his} own parliament that {a9.p he} would never again go home with a zero.}

In Evora, where one in nine people is out of work, {a7 mayors in the Alentejo} {a7.does-e2 met on Tuesday and agreed to send a delegation to Helsinki.} {a7.says-e2 A half-finished railway bridge, {a7.p they} said, does not stay half-finished at no expense.} On {e1 the penalty} {a7.p they} took no view, as {e1 it} would come out of the treasury and not out of local projects.

{a4 Italy}, whose own deficit is under examination, {a4.does-e1 asked for the item to be taken last on the agenda and is trying to put together a blocking majority.} {a4.does-e2 {a4.p Its} officials have already told {a3.d the Finns} that {a4.p they} will vote against {e2 any suspension}.}

The Portuguese opposition finds itself in an awkward place. {a6 Rita Quintanova}, {a6.d who leads the largest party outside the government}, {a6.says told a rally in Braga that {a1 Mr Salgueiral} was the worst keeper of accounts since the revolution and that {a1.p he} ought to go.} {a6.says-e1 But {a6.p she} has written to sister parties in nine capitals asking their ministers to say no, because "families in Setubal did not sign those budgets".}

{a5 Germany} {a5.does=e1 is to abstain}, the first time {a5.p it} has done so on such a matter. {a5.says=e1 A spokesman in Berlin said coalition partners had differing opinions and that this was the customary result.}

{a8 A Frankfurt ratings firm} {a8.says=e1 said {e1 the penalty}, if paid in one instalment, would add about three hundredths of a point to Portuguese debt. {a8.p It} left {a8.p its} grade unchanged.}

{a10.says=e1=e2 {a10 A senior EU official} said the procedure foresaw two separate ballots, on {e1 the sum} and on {e2 the funds}, and that the second could not be called before the first was closed.}

{a1.says-e2 {a1 Mr Salgueiral} said {a1.p he} had rung {a1.p his} colleague in Helsinki to have {e2 the motion} withdrawn, and had reminded him who paid for the fire planes that summer.} Portuguese ten-year bonds were little moved.
