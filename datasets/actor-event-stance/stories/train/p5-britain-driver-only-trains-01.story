id: p5-britain-driver-only-trains-01
kind: driver-only trains
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the switch to trains without guards on the Marches line
event e2: the guards' strikes
event e3: the proposal for binding arbitration
actor a1: Marcher Trains (organization)
actor a2: the National Federation of Railworkers (organization)
actor a3: Transport Secretary Joanna Thirkettle (person)
actor a4: Shrewsbury Rail Users (organization)
actor a5: Step Free Wales (organization)
actor a6: the drivers' society (organization)
actor a7: Desmond Pellew (person)
actor a8: the rail safety inspectorate (organization)
actor a9: the Chester chamber of commerce (organization)
actor a10: Gwilym Prothero (person)
actor a11: Nasreen Hoque (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2 +e3
stance: a3 +e1 -e3
stance: a4 -e1 -e2
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 =e1 +e3
stance: a8 =e1
stance: a9 -e2
stance: a10 =e2 =e3
stance: a11 +e2

Passengers between Chester and Hereford face a further three days without trains from Monday, after {a1.d the operator} of the route {a1.does-e3 told a committee of MPs {a1.p it} would not put the dispute in the hands of an outsider.}

{a1 Marcher Trains} {a1.does+e1 wants {e1 drivers to close the doors on all services} from September}. {a1.does+e1 The first 22 of 54 trains have been fitted with platform cameras} and {a1.does+e1 rosters for the winter timetable, issued last week, show no guards after 7pm.}

It was the committee's chairman, {a7 Desmond Pellew}, who had suggested {e3 a panel of three whose ruling both sides would accept beforehand}. {a7.says+e3 "{a7.p I} have had letters from a kidney patient who sleeps in a chair at the Royal because she cannot rely on the 6.12. Somebody has to end this, and it plainly is not going to be the people in this room," {a7.p he} said.} {a7.says=e1 {a7 Mr Pellew} declined to say who should work the doors, a subject on which the committee will report in the spring.}

{a2 The National Federation of Railworkers} {a2.does+e3 agreed to {e3 the idea} within an hour.} {a2.says-e1 {a2.p Its} regional organiser told MPs of 31 occasions last year on which a guard had stopped a train leaving with somebody trapped or fallen.} {a2.does+e2 {a2.p It} has given notice of {e2 stoppages} on nine Mondays up to Easter.}

{a1.says+e1 {a1.d The company}'s managing director said nobody would lose a job or a penny, and that the same method was used on a third of journeys in Britain, including the line that brought most of the MPs to work.} {a1.says-e2 He described {a2.d the union}'s {e2 action} as a tantrum at the expense of nurses and sixth-formers.}

{a6 The drivers' society}, {a6.d a separate union}, {a6.does+e1 signed an agreement in October which adds £4,100 a year to {a6.p its} members' pay for the extra duty.} {a6.says+e1 {a6.p It} would have liked better screens and a longer trial, but a deal was a deal, {a6.p its} secretary said.}

{a3 Transport Secretary Joanna Thirkettle} {a3.says+e1 has denied that {a3.p her} department is dictating terms, though a letter released in November showed that it makes good the fares lost on strike days.} {a3.says+e1 Refunding an operator for carrying out what its contract asks of it was "perfectly ordinary", {a3.p she} told the Commons.} {a3.says-e3 Judges and professors, however distinguished, did not have to answer to the taxpayer, {a3.p she} said of {e3 {a7 Mr Pellew}'s suggestion}.}

The travelling public's own bodies are in two minds. {a4 Shrewsbury Rail Users} {a4.says-e1 want a second member of staff on every train after dark and have handed in 9,000 names.} {a4.says-e2 But {a4.p their} chairwoman called {e2 the Mondays} "the wrong stick for the right dog".} {a9 The Chester chamber of commerce} {a9.says-e2 put the loss to shops and hotels at £2.3m so far and pleaded for an end to it.} {a9.p It} has not discussed staffing.

By contrast, {a5 Step Free Wales}, which represents wheelchair users, {a5.does+e2 sent a dozen members to the picket line at Ludlow}, where {a5.p they} were handed tea and placards. {a5.does-e1 {a5.d The charity} is also seeking a judicial review of {a1 Marcher}'s equality assessment.} One of the 12, {a11 Nasreen Hoque}, a law student, {a11.says+e2 said {a11.p she} had missed an exam because of {e2 the strikes} and hoped they would go on as long as it took.}

{a8 The rail safety inspectorate} {a8.says=e1 said {a8.p it} had found {e1 the method} to be neither more nor less safe where platforms, cameras and lighting met the standard. {a8.p It} has yet to visit 11 of the 26 stations concerned.}

{a10 Gwilym Prothero}, {a10.d a former conciliator} who now teaches at Cardiff, {a10.says=e3 said panels of this kind had been used only four times on the railways since 1990, with two findings for each side.} {a10.says=e2 A walkout on one day a week could be kept up almost indefinitely, since it cost each guard about £95, {a10.p he} added.}
