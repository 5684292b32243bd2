id: r4-brazil-airline-route-01
kind: airline route
country: Brazil
genre: business page
english: American
form: passage
event e1: TransAmazônia's request to fly from Manaus to Miami
actor a1: TransAmazônia (organization)
actor a2: the civil aviation agency (organization)
actor a3: Dirce Monjardim (person)
actor a4: Plínio Garrastazu (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 =e1

Four months after the last direct flight to the United States was withdrawn, {a1.does+e1 {a1 TransAmazônia} has applied for permission to serve {e1 Miami from Manaus} three times a week}. {a3 Dirce Monjardim}, {a3.d the state's tourism secretary}, {a3.does+e1 offered to waive the fuel tax}. {a2 The civil aviation agency} {a2.says=e1 said it would publish the application and accept comments for 30 days}. An A320 can make the trip without refueling, {a4.says=e1 said {a4 Plínio Garrastazu}, {a4.d a consultant}, but only with restricted cargo}.
