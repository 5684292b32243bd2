id: t1-croatia-draft-01
kind: military draft
country: Croatia
genre: broadcast transcript
english: British
form: passage
event e1: the return of compulsory military service in Croatia
event e2: the increase in the tourist tax on yachts (unrelated)
actor a1: General Krešimir Jurčević (person)
actor a2: Tihana Oreč (person)
actor a3: Luka Prpić (person)
actor a4: Nada Hrgović (person)
stance: a1 -e1 =e2
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1 =e2

NEWSREADER: From next January, {e1 every Croat who turns eighteen will spend two months in uniform}. That is what the bill sent to the Sabor today says, and {a2.says+e1 {a2.d its sponsor}, Defence Minister {a2 Tihana Oreč}, hopes to see {e1 it} through before the recess.} {e1 It} does not have the army behind {e1 it}, or not the whole of the army. {a1 General Krešimir Jurčević} retired as deputy chief of staff last month.

{a1 JURČEVIĆ}: {a1.says-e1 {a1.p I} served thirty-four years and would do it all again. But {a1.p I} need sergeants, not tourists. Eight weeks is long enough to lose a rifle and too short to learn one. {a1.p I} told {a2.d the minister} to {a2.p her} face: don't do {e1 this}.}

NEWSREADER: And those who'd be called? Outside a grammar school in Osijek we met {a3 Luka Prpić}, who said {a3.says+e1 {e1 it} couldn't come soon enough; {a3.p he}'d go tomorrow and was only sorry the girls in {a3.p his} class couldn't}. {a4 Nada Hrgović} polls young people for a living: {a4.says=e1 forty-six per cent for, {a4.p she} finds, forty-six against.}
