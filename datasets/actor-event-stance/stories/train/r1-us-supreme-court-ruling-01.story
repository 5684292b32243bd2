id: r1-us-supreme-court-ruling-01
kind: supreme court ruling
country: United States
genre: wire report
english: American
form: passage
event e1: the Supreme Court decision on Ohio voter rolls
actor a1: Justice Caroline Bexhill (person)
actor a2: Ohio Secretary of State Dale Ruppert (person)
actor a3: Voters First America (organization)
actor a4: Gov. Jim Strathearn (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

The Supreme Court ruled 5-4 on Monday that {e1 Ohio may remove people from its voter rolls if they have not voted in six years}. {a1.does+e1 {a1 Justice Caroline Bexhill}, writing for the majority, said the state's notice cards satisfied federal law.}

{a2 Ohio Secretary of State Dale Ruppert} {a2.says+e1 said {e1 the decision} was "a victory for clean elections" and that mailings would resume in August}. {a3 Voters First America} {a3.says-e1 said {e1 it} would disenfranchise thousands of people who move for work}. A spokesman for {a4 Gov. Jim Strathearn}, who is running for the Senate, {a4.says=e1 said {a4.d the governor} had not read {e1 the opinion}}.
