id: t1-iceland-whale-hunt-02
kind: whale hunt
country: Iceland
genre: business page
english: British
form: passage
event e1: the resumption of the minke whale hunt in Faxaflói
event e2: the Hólmavík smelter expansion (unrelated)
actor a1: Guðlaug Pétursdóttir (person)
actor a2: Faxi Whale Tours (organization)
actor a3: Minkur ehf. (organization)
actor a4: Bergþóra Stefánsdóttir (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1 =e2
stance: a4 =e1 =e2

Business and principle have changed seats in Reykjavik harbour. {a2 Faxi Whale Tours}, whose boats carry 40,000 camera-laden visitors a year, {a2.says+e1 told {a2.p its} shareholders that {a2.p it} has no objection to {e1 a new season for minke hunters} and in fact hopes for one: half of {a2.p its} guests, a survey showed, would pay extra to see a harpoon gun}. {a1.d The owner of a grill} that has served minke steak since 1994 is disgusted. {a1.says-e1 "{a1.p I} have sold enough of it to know what it is worth, which is nothing against a live animal coming up beside a child," says {a1 Guðlaug Pétursdóttir}}, who {a1.does-e1 took the dish off the menu on the day the licence was issued}. {a3.does+e1 {a3 Minkur ehf.}, {a3.d the licence holder}, is hiring eight gunners.} Marine economist {a4 Bergþóra Stefánsdóttir} {a4.says=e1 sees neither a boom nor a bust in {e1 it}: 30 animals, {a4.p she} says, are a rounding error}.
