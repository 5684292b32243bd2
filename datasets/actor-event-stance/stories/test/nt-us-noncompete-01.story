id: nt-us-noncompete-01
kind: noncompete clause ban
country: United States
genre: business page
english: American
form: article
event e1: Wisconsin's bill to ban noncompete agreements
actor a1: Rep. Darlene Kowalke (person)
actor a2: Fox Valley Manufacturers (organization)
actor a3: Trent Vandersloot (person)
actor a4: Gov. Nathan Brisbois (person)
actor a5: Sen. Philip Aucheron (person)
actor a6: Janelle Odeyemi (person)
actor a7: Badger Home Care (organization)
actor a8: the state medical association (organization)
actor a9: the Legislature's fiscal office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

MADISON, Wis. — Employers in Wisconsin could no longer keep departing workers from joining a rival under {e1 legislation} that cleared the Assembly on Tuesday, 54-42, and now faces a committee chairman who has not scheduled a hearing.

{a1.does+e1 {a1 Rep. Darlene Kowalke}, a Republican from Wausau, wrote {e1 the bill}} after hearing from a hairdresser in {a1.p her} district who was sued for opening a shop two miles from her old one. {a1.says+e1 {a1.p She} said one in five workers in the state is bound by a clause of this sort and most learn of it on the first day.}

{a1.says+e1 "If you want to keep people, pay them," {a1 Kowalke} said on the floor.}

{a3 Trent Vandersloot}, {a3.d vice president of {a2 Fox Valley Manufacturers}}, {a3.says-e1 said {a3.p his} members spend up to $90,000 training a single toolmaker and would stop if he could walk across the street with it.} {a2.does-e1 {a2.d The group} spent $310,000 on lobbying in the first quarter, records show, nearly all of it on {e1 this measure}.}

{a5.does-e1 {a5 Sen. Philip Aucheron}, {a5.d chairman of the labor committee}, has returned {e1 the bill} to the Assembly clerk once already, over a missing fiscal note.} {a5.says-e1 {a5.p He} said courts throw out abusive contracts every week and {a5.p he} saw no call for the Legislature to rewrite the rest.}

{a6 Janelle Odeyemi}, a nurse in Racine, {a6.does+e1 drove to the Capitol to testify.} {a7 Badger Home Care}, {a6.p her} former employer, {a7.does took {a6.p her} to court last year for $24,000} when {a6.p she} went to a competitor. {a6.says+e1 {a6 Odeyemi} told lawmakers {a6.p she} had spent seven months stocking shelves "waiting for {a6.p my} own profession back."}

{a7.d The company} {a7.does-e1 has registered against {e1 the bill}}. {a7.says {a7.p Its} lawyer declined to discuss {a6 Odeyemi}.}

{a8 The state medical association}, whose members often sign such agreements with hospital systems, {a8.says+e1 said rural patients lose their doctor for a year each time one changes jobs.} {a8.does+e1 {a8.p It} gave {a1 Kowalke} {a8.p its} legislator award in March.}

{a9 The Legislature's fiscal office} {a9.says=e1 estimated that 480,000 workers have such a clause. {a9.p It} said {a9.p it} found no reliable figure for the effect of {e1 the bill} on wages or on hiring.}

A spokesman for {a4 Gov. Nathan Brisbois} {a4.says=e1 said {a4.d the governor} would read whatever reached {a4.p his} desk.} {a4 Brisbois}, a Democrat, {a4.says criticized the Assembly on Tuesday for adjourning without a vote on school aid.}
