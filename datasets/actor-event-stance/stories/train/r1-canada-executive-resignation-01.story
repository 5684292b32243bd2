id: r1-canada-executive-resignation-01
kind: executive resignation
country: Canada
genre: business page
english: American
form: passage
event e1: the retirement of Maple Rail chief executive Warren Stetsko
event e2: the return-to-office order at Maple Rail
actor a1: Warren Stetsko (person)
actor a2: Maple Rail (organization)
actor a3: Transport Canada Workers United (organization)
actor a4: Fiona Abernathy-Cho (person)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 =e1 -e2
stance: a4 =e1

{a2 Maple Rail} {a2.says+e1 said Tuesday that chief executive {a1 Warren Stetsko} would {e1 retire} in June and that {a2.p it} had agreed on a timetable with {a1.p him} last year}. {a1.d The 63-year-old}, {a1.says+e1 who told employees {a1.p he} wanted to spend more time in Saskatchewan}, {a1.does+e2 caused a dispute in February by {e2 ordering office staff back five days a week}}. {a3.says-e2 The union, {a3 Transport Canada Workers United}, has filed a grievance over {e2 the order}} {a3.says=e1 but said {a3.p it} had no comment on {e1 the retirement}}. {a4 Fiona Abernathy-Cho}, who covers railways at Laurier Securities, {a4.says=e1 said {e1 the timing} had been expected and the stock was little changed}.
