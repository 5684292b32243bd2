id: v1-costarica-surf-league-01
kind: breakaway league
country: Costa Rica
genre: business page
english: American
form: passage
event e1: the breakaway surf league Liga Tamarindo
event e2: Bahía Bank's withdrawal of its federation sponsorship
actor a1: the surfing federation (organization)
actor a2: Bahía Bank (organization)
actor a3: Naomi Villegas (person)
actor a4: Gerardo Zúñiga (person)
actor a5: Brayan Obando (person)
stance: a1 -e1 -e2
stance: a2 +e2
stance: a3 +e1 -e2
stance: a4 =e1
stance: a5 -e1 +e2

When {a3 Naomi Villegas} announced {e1 a rival tour} with prize money in dollars rather than T-shirts, {a3.p she} did not intend to bankrupt anyone. {a3.says+e1 "{e1 Liga Tamarindo} is for the kids who can't afford to stay amateurs, and {e1 it}'s happening," {a3.d the two-time national champion} said}. {a3.says-e2 But {a3.p she} called it "a low blow" that
{a2 Bahía Bank} has used {e1 the split} to {e2 cancel {a2.p its} contract with {a1 the surfing federation}}.} {a2.says+e2 {a2.d The bank}, for {a2.p its} part, cited a clause about "unity of the sport" and said {e2 the decision} was final.} {a1.says-e2 {a1.d The federation} will sue for the remaining $340,000}; {a1.does-e1 {a1.p it} has also warned city halls up the coast not to issue {e1 the newcomers} beach permits}. {a5 Brayan Obando}, {a5.d who judged
at three world championships}, {a5.says-e1 sees in {e1 the breakaway} "the end of one ranking and the start of none"}, {a5.says+e2 yet {e2 {a2.d the sponsor}'s exit} strikes {a5.p him} as deserved punishment for a decade of sloppy accounts, "and not a day too early"}. {a4.says=e1 Deputy Sports Minister {a4 Gerardo Zúñiga} has offered both tours a conference room and a mediator}.
