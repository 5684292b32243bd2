id: v1-denmark-turbine-layoffs-01
kind: mass layoffs
country: Denmark
genre: business page
english: British
form: passage
event e1: the 1,300 redundancies at Vindkraft Brande
event e2: the sale of Vindkraft Brande's blade division
actor a1: Birgitte Sandholdt (person)
actor a2: the metalworkers' shop stewards (group)
actor a3: Jylland Pension (organization)
actor a4: Mads Overgaard-Lind (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Could the jobs have been saved by selling the blades? {a3 Jylland Pension}, {a3.d which holds a fifth of turbine maker Vindkraft Brande}, thinks so and wants {a3.p its} money's worth. {a3.says+e2-e1 {a3.p It} has demanded an extraordinary meeting to replace {e1 the 1,300 redundancies} with {e2 a disposal of the blade division} to one of two waiting bidders.} The fund finds {a3.p itself} in unfamiliar company: {a2.says+e2 {a2.d the metalworkers' shop stewards}, too,
would see the division go to new owners} {a2.says-e1 before a single welder leaves the gate with a box under his arm}. {a1 Birgitte Sandholdt} will have none of {e2 it}. {a1.says-e2 A turbine company without blades is "a car without wheels", {a1.d the chief executive} said}, and {a1.does+e1 on Thursday {a1.p she} sent out the first 400 notices}. {a4 Mads Overgaard-Lind} of the brokerage Sund & Bælt {a4.says=e1=e2 described both routes as defensible and kept {a4.p his} hold rating}.
