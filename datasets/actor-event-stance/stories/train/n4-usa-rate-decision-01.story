id: n4-usa-rate-decision-01
kind: interest rate decision
country: United States
genre: wire report
english: American
form: article
event e1: the Federal Reserve's decision to keep interest rates unchanged
actor a1: Federal Reserve (organization)
actor a2: Harold Lindquist (person)
actor a3: Marcia Tolbert (person)
actor a4: Senator Wade Pruitt (person)
actor a5: National Council of Home Contractors (organization)
actor a6: Representative Denise Okafor-Hill (person)
actor a7: Allan Sebring (person)
actor a8: Midland Savers League (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1

WASHINGTON - {a1 The Federal Reserve} {a1.does+e1 {e1 left {a1.p its} benchmark rate at 4.25 percent} on Wednesday}, and {a1.says+e1 said in a statement that inflation "remains somewhat above" the level {a1.p it} wants to see.}

{e1 The vote} was 9 to 1. {a3.does-e1 The dissent came from {a3 Marcia Tolbert}, {a3.d the governor who joined the board in March}.}

{a2.d The chairman}, {a2 Harold Lindquist}, {a2.says+e1 told reporters that job growth had been weak for two months and that {a2.p he} expected bad figures for the third, but that two months "do not make a trend." "If {a2.p we} had moved today {a2.p we} would have moved on a guess," {a2.p he} said.}

{a2 Lindquist} spoke kindly of {a3 Tolbert}. {a2.says {a2.p He} said {a3.p her} work on small lenders had been "outstanding."} {a2.says+e1 {a2.p He} added that {a3.p her} argument had been heard in full and that the other members had not been persuaded.}

In a separate note {a3 Tolbert} {a3.says-e1 wrote that a quarter-point reduction was already overdue in July.}

{a4 Senator Wade Pruitt}, {a4.d the Ohio Republican who leads the banking committee}, {a4.does-e1 said {a4.p he} had written to {a2 Lindquist} on Monday asking for lower rates and had received no answer.} {a4.says-e1 "There are people in {a4.p my} state who closed on a house at 7 percent. What do {a4.p I} tell them?" {a4 Pruitt} said.}

{a6 Representative Denise Okafor-Hill}, a Democrat, {a6.says+e1 accused {a4.d the senator} of leaning on {a1.d the central bank} for electoral reasons.} {a6.says {a6.p She} has repeatedly criticized {a2 Lindquist} over bank fines and said {a6.p she} still considered {a2.p him} a poor regulator.} {a6.says+e1 But "on this {a2.p he} did what the numbers told {a2.p him} to do," {a6 Okafor-Hill} said.}

The {a5 National Council of Home Contractors} {a5.says-e1 said in a statement that {a5.p its} members had postponed 31,000 starts since the spring and would now postpone more.}

The {a8 Midland Savers League}, which represents holders of deposit accounts, {a8.does+e1 had bought newspaper advertisements last week urging {a1.d the Fed} not to give in.} {a8.says+e1 A spokeswoman said {a8.d the group} was grateful.}

{a7 Allan Sebring}, {a7.d chief economist at the brokerage Corliss Dunn in New York}, {a7.says=e1 said the wording of the statement was close to the one issued in June. Futures pointed to a reduction in December, {a7.p he} said, although that could change with the next price report. {a7.p He} declined to say what {a7.p he} would have done.}

The rate was raised eleven times between 2022 and 2023 and has been lowered four times since.
