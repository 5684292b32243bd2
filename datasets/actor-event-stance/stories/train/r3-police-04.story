id: r3-police-04
kind: police reform
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the commissionerate system for Ranipur
event e2: the transfer of magisterial powers to the police
actor a1: Chief Minister Harshvardhan Solanki (person)
actor a2: the state administrative officers' association (organization)
actor a3: former DGP Prakash Nambisan (person)
actor a4: Leader of the Opposition Kamla Dwivedi (person)
stance: a1 +e1 +e2
stance: a2 =e1 -e2
stance: a3 +e1
stance: a4 =e1

{a1.does+e1+e2 The cabinet headed by {a1 Chief Minister Harshvardhan Solanki} on Tuesday cleared {e1 a police commissionerate for Ranipur}, giving the commissioner {e2 magisterial powers} now held by the district magistrate.} {a2.says=e1-e2 {a2 The state administrative officers' association} said {a2.p it} had no quarrel with {e1 the new post}, but strongly objected to {e2 the transfer of powers of arrest and externment}.} {a3.says+e1 {a3 Former DGP Prakash Nambisan} described {e1 the reform} as one {a3.p he} had sought for a decade.} {a4.says=e1 {a4 Leader of the Opposition Kamla Dwivedi} said {a4.p her} party would react after it had read the notification.}
