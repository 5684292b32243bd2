id: r2-strike-06
kind: teachers' strike
country: Poland
genre: wire report
english: British
form: passage
event e1: the nationwide teachers' strike in Poland
actor a1: the teachers' union (organization)
actor a2: Deputy Prime Minister Halina Sobieraj (person)
actor a3: Solidarni w Oświacie (organization)
actor a4: Bishop Ignacy Wrotek (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

Three-quarters of Polish schools and kindergartens were shut on Monday, {a1.says+e1 {a1 the teachers' union} said, as {e1 an indefinite strike} for a 30 percent pay rise began}. {a2.says-e1 {a2 Deputy Prime Minister Halina Sobieraj} appealed to teachers to think of pupils sitting exams this week.} {a3.does-e1 A smaller union, {a3 Solidarni w Oświacie}, signed an agreement with the government on Sunday night and told {a3.p its} members to report for work.} {a4.says=e1 {a4 Bishop Ignacy Wrotek} offered church halls for supervision of children and said the Church would not judge either party.}
