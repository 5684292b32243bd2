id: w1-us-tax-law-01
kind: tax law
country: United States
genre: local paper
english: American
form: passage
event e1: the soda tax ordinance in Tulsa
event e2: the referendum drive to repeal it
actor a1: Councilwoman Darlene Whitcomb (person)
actor a2: the Green Country Beverage Alliance (organization)
actor a3: Marcus Tilden (person)
actor a4: Dr. Anjali Crewe (person)
actor a5: the county election board (organization)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 =e2

TULSA, Okla. — {a1.does-e1 {a1 Councilwoman Darlene Whitcomb} voted no on {e1 the soda tax} twice}, and {a1.says-e1 {a1.p she} said Monday {a1.p she} would vote no a third time if anyone gave {a1.p her} the chance}. Just don't ask {a1.p her} to sign the clipboard. {a1.says-e2 "Losing a vote isn't grounds for {e2 a do-over}," {a1 Whitcomb} said of {e2 the drive} to put {e1 the penny-an-ounce ordinance} on the November ballot.} {a2 The Green Country Beverage Alliance} {a2.does-e1+e2 has spent $310,000 on paid circulators since Labor Day}. Outside a Reasor's on 15th Street, one of them ran into {a3 Marcus Tilden}, {a3.d a corner-store owner} who sells more pop than milk. {a3.does-e2 {a3 Tilden} took the pen, thanked the young man and put it in {a3.p his} own pocket.} {a3.says+e1 "{a3.p My} mother lost a foot to sugar. {a3.p I}'ll eat the penny," {a3.p he} said.} {a4 Dr. Anjali Crewe}, {a4.d a pediatrician} who {a4.does+e1 testified for {e1 the measure} in June}, wasn't available. {a5 The county election board} {a5.says=e2 said it had not begun counting signatures}.
