id: n5-us-debate-poll-threshold-01
kind: debate qualification rules
country: United States
genre: web news
english: American
form: article
event e1: the Democratic National Committee's higher polling threshold for debates
actor a1: Democratic National Committee (organization)
actor a2: Gov. Stan Hollister (person)
actor a3: Rep. Tara Voight (person)
actor a4: Mayor Desmond Ruiz-Clay (person)
actor a5: Adriana Fontes-Bell (person)
actor a6: Sen. Quentin Mabry (person)
actor a7: Peter Lindholm (person)
actor a8: three state party chairs (group)
actor a9: Sen. Judith Abelson (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 -e1

The field for the next Democratic debate is likely to shrink by half after {a1 the Democratic National Committee} {a1.does+e1 announced Friday that candidates will need 4 percent in at least four approved polls, twice the previous figure.}

Only six of the 13 people still running meet {e1 the mark}. They have until Nov. 6.

{a5 Adriana Fontes-Bell}, {a5.d the committee's debate director}, {a5.says+e1 said the party had been more inclusive than at any time in its history. "No nominee in 40 years was under 4 percent at this point," {a5.p she} said in a conference call. "At some stage people need to see the finalists."}

That explanation did not satisfy {a2 Gov. Stan Hollister} of New Mexico, who is at 2 percent nationally, 5 percent in Iowa, and has cast {a2.p himself} as the candidate of rural voters. {a2.says-e1 {a2.p He} said in an interview from Ottumwa that {a1.d the committee} was choosing before the public could.}

{a2.does-e1 {a2.p His} campaign asked {a1 the DNC} in writing to count two newspaper surveys of Iowa that are not on {a1.p its} list.} {a1.does+e1 {a1 The DNC} turned down the request on Friday evening.}

{a3 Rep. Tara Voight}, who reached the last stage with one poll to spare, {a3.says-e1 said {a3.p she} was considering not showing up even if {a3.p she} qualified. "Rigged is a strong word, and {a3.p I} use it," {a3.p she} told supporters in a livestream.}

{a8.d Three state party chairs}, from Nevada, Maine and Kansas, {a8.does-e1 wrote to the national chairman that donors in {a8.p their} states would stop giving if the stage became too small.}

Among those certain of a lectern, {a6 Sen. Quentin Mabry} {a6.says+e1 called {e1 the step} overdue and observed that {a6.p he} had spoken for seven minutes out of 180 in September.} {a9 Sen. Judith Abelson}, who leads in most surveys, {a9.says-e1 took the other side. {a9.p She} said {a9.p she} had little sympathy for {a2 Hollister}'s complaints about the press, but would rather debate 13 people than have a committee thin them out.}

{a4 Mayor Desmond Ruiz-Clay} of Toledo, who is one poll short, {a4.says=e1 said {a4.p he} had known the rules would get tougher and had no opinion on them. "{a4.p I}'ve got four weeks. {a4.p I}'d better get 4 percent," {a4.p he} said.}

{a7.says=e1 Because the margin of error in a typical survey is larger than the threshold, luck plays some part in who gets in, said {a7 Peter Lindholm}, {a7.d a survey methodologist} in Ann Arbor. But any cutoff has that problem, {a7.p he} added, including the old one.}
