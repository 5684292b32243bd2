id: r4-brazil-broadband-network-01
kind: broadband network
country: Brazil
genre: newspaper report
english: American
form: passage
event e1: the government's plan to revive Redebras as a national broadband operator
actor a1: Tancredi (person)
actor a2: Fonetel (organization)
actor a3: Peçanha (person)
actor a4: Dutra (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a1.does+e1 {a1 Tancredi} signed a decree on Wednesday giving the dormant state company 3.2 billion reais} to lease fiber to small Internet providers in 4,000 towns. {a4.says+e1 "Private operators have had twelve years to reach these places and have not done so," said {a4 Dutra}.} {a2 Fonetel} {a2.says-e1 protested that {e1 the scheme} amounted to unfair competition with public money}, and {a3 Peçanha}, of the opposition, {a3.says-e1 said {a3.p she} would ask the audit court to suspend {e1 it}}.
