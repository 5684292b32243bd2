id: r4-us-oil-pipeline-01
kind: oil pipeline
country: United States
genre: newspaper report
english: American
form: passage
event e1: the Prairie Crown oil pipeline through Nebraska
actor a1: TransLakota Energy (organization)
actor a2: Dale Kuhlenbeck (person)
actor a3: the State Department (organization)
actor a4: the Pipefitters Brotherhood (organization)
actor a5: state Sen. Annette Rausch (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1
stance: a5 -e1

LINCOLN, Neb. - Hundreds of people packed a hearing room here Tuesday to speak for and against {e1 a 1,700-mile pipeline} that {a1 TransLakota Energy} {a1.does+e1 wants to build} from Alberta to the Gulf Coast. {a4.says+e1 Members of {a4 the Pipefitters Brotherhood}, in orange shirts, told officials {e1 the $7 billion project} meant two years of work.} {a2 Dale Kuhlenbeck}, {a2.d a rancher} from Holt County, {a2.says-e1 said a leak would ruin the aquifer that waters {a2.p his} cattle}. {a5.says-e1 {a5 State Sen. Annette Rausch} urged {a1.d the company} to change the route} and {a5.does-e1 said {a5.p she} would seek a special session}. {a3 The State Department}, {a3.does=e1 which held the hearing}, {a3.says=e1 is to decide by the end of the year}.
