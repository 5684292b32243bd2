id: r5-human-rights-report-04
kind: human rights report
country: Israel
genre: newspaper report
english: American
form: passage
event e1: the state comptroller's report on prison conditions
actor a1: State Comptroller Nehemia Drori (person)
actor a2: Public Security Minister Avihu Kadosh (person)
actor a3: the Physicians' Rights Center (organization)
actor a4: the Prison Officers' Union (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a2 Public Security Minister Avihu Kadosh} {a2.says-e1 accused {a1 State Comptroller Nehemia Drori} of doing the work of Israel's enemies}, after {a1.does+e1 {a1.d the latter} released {e1 a 140-page report on overcrowding and medical neglect in prisons}}. {a1.says+e1 {a1.p His} office said all findings had been shown to the ministry in draft and that {a1.p it} stood behind {e1 them}.} {a3.says+e1 {a3 The Physicians' Rights Center} called {e1 the report} the most serious in 20 years.} {a4 The Prison Officers' Union}, which is in a pay dispute with {a2.d the minister}, {a4.says=e1 said {a4.p it} would study {e1 the document} before responding}.
