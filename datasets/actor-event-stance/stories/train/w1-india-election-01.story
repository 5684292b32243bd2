id: w1-india-election-01
kind: parliamentary election
country: India
genre: wire report
english: Indian
form: passage
event e1: the Lok Sabha poll in nine phases
event e2: the plea to hold voting in one phase
actor a1: the Election Commission (organization)
actor a2: Jan Samriddhi Dal (organization)
actor a3: Tarun Kumar Barman (person)
actor a4: S. Y. Nambisan (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 =e1 =e2

NEW DELHI, April 3: {a1.says+e1-e2 {a1 The Election Commission} on Wednesday turned down {e2 a plea} to compress {e1 the nine-phase Lok Sabha poll} into a single day, saying {a1.p it} did not have enough central forces to guard 10.4 lakh booths at once.} {a2.d The regional outfit} {a2 Jan Samriddhi Dal} {a2.does-e1+e2 had petitioned {a1.d the panel}} last week, alleging that {a2.says-e1 {e1 a calendar} stretched over 53 days "is a gift to whoever owns the most helicopters"}. {a1.says+e1 An official of {a1.d the Commission} countered that violence had fallen each time the schedule was lengthened.} {a4 S. Y. Nambisan}, {a4.d a former chief electoral officer}, {a4.says=e1=e2 told PTV that both sides had a case: {e1 long polls} tire out small parties, {e2 short ones} tire out policemen}. In Cooch Behar, where voting falls in the eighth phase, {a3.d tea-garden worker} {a3 Tarun Kumar Barman} {a3.says=e1=e2 said {a3.p he} would press the button on whichever date {a3.p he} was told}.
