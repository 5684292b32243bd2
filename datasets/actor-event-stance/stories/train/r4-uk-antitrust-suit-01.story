id: r4-uk-antitrust-suit-01
kind: antitrust suit
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the price-fixing case against Albion Airlink
actor a1: The regulator (organization)
actor a2: Albion (organization)
actor a3: Sir Gordon Maule (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.d The regulator} {a1.does+e1 charged four former sales managers in August} with agreeing fuel surcharges with a rival over 18 months. {a2 Albion} {a2.says-e1 said its staff had done nothing dishonest and {a2.p it} would pay for their defence}. {a3 Sir Gordon Maule}, whose own airline reported the calls and was given immunity, {a3.says=e1 told Radio 4 {a3.p he} could not discuss {e1 the prosecution}}.
