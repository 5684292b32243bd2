id: r2-strike-01
kind: teachers' strike
country: Ghana
genre: wire report
english: African
form: passage
event e1: the strike by senior high school teachers
event e2: the injunction against the strike
actor a1: the union (organization)
actor a2: Wisdom Agbenyega (person)
actor a3: the National Labour Commission (organization)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 -e1 +e2

{a1 The union}, which says {a1.p it} represents 60,000 senior high school teachers, {a1.does+e1 began {e1 the strike} on Monday over unpaid allowances}. {a2.says-e1 The deputy education minister, {a2 Wisdom Agbenyega}, urged {a1.p its} members to return to the classroom, saying final-year students would suffer most.} {a3.does-e1+e2 {a3 The National Labour Commission} has obtained {e2 an injunction} against {e1 the action}}, {a1.says+e1-e2 but {a1.d the union} said on Wednesday {e2 the order} would not be obeyed because {a1.p it} had not been properly served, and that the action would continue}.
