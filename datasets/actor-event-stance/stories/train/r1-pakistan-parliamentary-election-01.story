id: r1-pakistan-parliamentary-election-01
kind: parliamentary election
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: postponing the general elections until after the census
actor a1: Chief Election Commissioner Justice (retd) Anwar Mirani (person)
actor a2: Awami Itehad Pakistan (organization)
actor a3: Sadia Pirzada (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a2 Awami Itehad Pakistan} {a2.does-e1 challenged {e1 the delay in the general elections} in the Islamabad High Court on Saturday}. {a1.does+e1 {a1 Chief Election Commissioner Justice (retd) Anwar Mirani} had announced a day earlier that {e1 polling could not be held} before the constituencies were redrawn according to the new census.} {a3.says=e1 {a3.d The caretaker information minister}, {a3 Sadia Pirzada}, said the government had no say in {e1 the schedule}.}
