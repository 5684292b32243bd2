id: r1-israel-peace-talks-01
kind: peace talks
country: Israel
genre: wire report
english: British
form: passage
event e1: the indirect talks in Doha on a Gaza truce
event e2: the army's advance on Deir Saqiya
actor a1: Israel's chief negotiator Uri Baranes (person)
actor a2: National Security Minister Gad Shapir-Levi (person)
actor a3: Qatar (organization)
actor a4: the hostages' families (group)
actor a5: Egypt (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 -e2
stance: a5 =e1

{a1 Israel's chief negotiator Uri Baranes} {a1.does+e1 returned to Doha on Sunday for {e1 further indirect talks}}, a day after tanks {e2 moved into the outskirts of Deir Saqiya}. {a3 Qatar}, {a3.does+e1 which is hosting {e1 the discussions}}, {a3.says-e2 said {e2 the offensive} risked wrecking {e1 them}}.

In Jerusalem, {a2 National Security Minister Gad Shapir-Levi} {a2.says-e1 renewed {a2.p his} call for the delegation to be brought home} and {a2.says+e2 said {e2 the military pressure} must be stepped up}. {a4 The hostages' families}, who met lawmakers on Sunday, {a4.says+e1-e2 urged the government to stop {e2 the advance} and give {e1 the negotiations} a chance}. Officials from {a5 Egypt} were expected to join on Monday.
