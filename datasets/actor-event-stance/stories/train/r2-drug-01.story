id: r2-drug-01
kind: drug approval
country: United States
genre: wire report
english: American
form: passage
event e1: the approval of the Alzheimer's drug Lucevimab
event e2: the resignation of Dr Okafor-Blaine from the advisory panel
actor a1: the Food and Drug Administration (organization)
actor a2: Dr. Marguerite Okafor-Blaine (person)
actor a3: Haldane Therapeutics (organization)
actor a4: Memory Alliance (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 =e2
stance: a4 +e1

{a1.does+e1 {a1 The Food and Drug Administration} on Friday approved Lucevimab}, a treatment for early Alzheimer's disease made by {a3 Haldane Therapeutics}, although its panel of outside advisers had voted 8-3 against {e1 the application} in May. {a2.does-e1+e2 {a2 Dr. Marguerite Okafor-Blaine}, a neurologist at a Baltimore hospital, {e2 resigned from the panel} hours after {e1 the decision}}. {a2.says-e1 In a letter {a2.p she} wrote that the data did not show that patients benefit.} The patients' group {a4 Memory Alliance}, {a4.p which} receives part of {a4.p its} funding from drug makers, {a4.says+e1 welcomed {e1 the agency's move} as "long overdue"}. {a3.does+e1 {a3 Haldane} said {a3.p it} would begin shipping the drug within three weeks}, at a price of $24,500 a year.
