id: r5-human-rights-report-03
kind: human rights report
country: Ethiopia
genre: newspaper report
english: African
form: passage
event e1: the Rights Commission's findings on the Dembecha killings
event e2: the prosecution of five soldiers
actor a1: Commissioner Rahel Gebre-Egziabher (person)
actor a2: the federal army (organization)
actor a3: Mulugeta Asfaw (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2

Soldiers shot dead at least 29 men in the town of Dembecha in March, most of them after they had been detained, {a1.says+e1 {a1 Commissioner Rahel Gebre-Egziabher} said as {a1.p she} presented {e1 the findings}}. {a1.says+e2 {a1.p She} recommended that {e2 five members of the unit be tried}.}

{a2.says-e1 {a2 The federal army} said {e1 the commission} had spoken only to relatives of militia fighters} and {a2.says-e2 that there were no grounds for {e2 charges}}. {a3 Mulugeta Asfaw}, a teacher who lost two nephews, {a3.says+e1 said {e1 the account} was correct in every detail} and {a3.says+e2 that {a3.p he} wanted to be called as a witness}.
