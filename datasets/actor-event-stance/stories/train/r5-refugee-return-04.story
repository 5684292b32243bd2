id: r5-refugee-return-04
kind: refugee return
country: Pakistan
genre: newspaper report
english: Asian
form: passage
event e1: the deportation of Afghans without papers
event e2: the extension of the deadline for cardholders
actor a1: Interior Secretary Zulfiqar Shinwari-Khel (person)
actor a2: Advocate Palwasha Kakar-Ali (person)
actor a3: the Quetta Brick Kiln Owners' Association (organization)
actor a4: the International Organization for Refugees (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

{a1.says+e1 More than 8,000 people were sent across at Chaman in three days and {e1 the operation} would continue "in phases", {a1 Interior Secretary Zulfiqar Shinwari-Khel} said.} {a1.says-e2 {a1.p He} ruled out {e2 any extension for holders of citizen cards}, whose permits lapse on 31 March.} {a2.does-e1+e2 {a2 Advocate Palwasha Kakar-Ali} has gone to the Peshawar High Court on behalf of 74 musicians and students, asking it to halt {e1 the removals} and to move {e2 the deadline} by a year.} {a3.says-e1+e2 {a3 The Quetta Brick Kiln Owners' Association}, which says {a3.p it} has lost a third of {a3.p its} workers to {e1 the drive}, wrote to the prime minister in support of {e2 an extension}.} {a4.says=e1=e2 {a4 The International Organization for Refugees} counted 37,000 crossings in March.}
