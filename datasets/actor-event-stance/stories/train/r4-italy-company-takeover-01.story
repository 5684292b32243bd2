id: r4-italy-company-takeover-01
kind: company takeover
country: Italy
genre: wire report
english: British
form: passage
event e1: the French takeover of dairy group Lattesole
actor a1: Groupe Valençay (organization)
actor a2: Agriculture Minister Ottavio Scarabelli (person)
actor a3: Terra Nostra (organization)
actor a4: the market regulator (organization)
actor a5: Lattesole (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

MILAN - {a1 Groupe Valençay} {a1.does+e1 raised {a1.p its} stake in {a5.d Italy's biggest dairy company} to 29 percent on Tuesday and launched {e1 a full bid}} at 2.60 euros a share. {a2 Agriculture Minister Ottavio Scarabelli} {a2.says-e1 repeated that {a5.d the company} was a strategic asset and should remain Italian}. {a3 Terra Nostra}, which represents milk producers, {a3.does-e1 blocked lorries at the Mont Blanc tunnel}. {a4 The market regulator} {a4.does=e1 has asked both sides for documents}. Shares in {a5 Lattesole} closed 11 percent higher.
