id: r2-licence-03
kind: broadcasting licence
country: Uganda
genre: wire report
english: African
form: passage
event e1: the withdrawal of Ekyooto FM's licence
event e2: the demonstration outside the regulator's offices
actor a1: the Broadcasting Commission (organization)
actor a2: Information Minister Perpetua Nakitende (person)
actor a3: Joel Mukalazi (person)
actor a4: police (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e2

{a4.does-e2 {a4 Police} in Kampala fired tear gas on Thursday to disperse about 80 journalists {e2 demonstrating}} at the offices of {a1 the Broadcasting Commission}, {a1.does+e1 which last week cancelled Ekyooto FM's licence over a talk show that {a1.says+e1 {a1.p it} said incited violence}}. {a3 Joel Mukalazi}, the station's news editor, {a3.does-e1+e2 was among {e2 the marchers}} and was briefly detained. {a2.says+e1 {a2 Information Minister Perpetua Nakitende} defended {e1 the decision}, saying broadcasters had been warned three times.} {a4.says-e2 A spokesman for {a4 police} said {e2 the gathering} had not been authorised.}
