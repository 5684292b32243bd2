id: v1-botswana-campus-merger-01
kind: university merger
country: Botswana
genre: local paper
english: African
form: passage
event e1: the merger of Ngami University and Maun Technical College
event e2: the lecturers' go-slow
actor a1: Kagiso Ntshole (person)
actor a2: the Ngami Academic Staff Union (organization)
actor a3: the student representative council (organization)
actor a4: Boitumelo Sekga (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

MAUN - Third-year nursing students sat in an empty hall on Monday, waiting for a lecturer who was downstairs marking one
script an hour. {a2.does+e2 {a2 The Ngami Academic Staff Union} began {e2 the go-slow} last week}, {a2.says-e1 saying that
{e1 marriage to Maun Technical College} would leave 60 of {a2.p its} people without a post}. {a1.says-e2 Vice-chancellor
{a1 Kagiso Ntshole} described {e2 the action} as "a tax on the poorest students"} and {a1.does+e1 in the same breath signed
the papers that will put the two institutions under one council from January}. {a3.says-e2 One might have looked for sympathy from {a3 the
student representative council}; {a3.p it} wants lecturers back at full speed before the examinations}. And although {a3.d the
council} carried a coffin marked "Ngami" through town only last March, {a3.says+e1 {a3.p its} president now says the students were
wrong about {e1 the union of the two schools}, having since been shown the plans for the laboratories}. {a4 Boitumelo Sekga}, {a4.d an official
of the tertiary education ministry}, {a4.says=e1 confirmed only that the file on {e1 the merger} had reached {a4.p her} desk}.
