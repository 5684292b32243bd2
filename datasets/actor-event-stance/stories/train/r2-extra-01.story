id: r2-extra-01
kind: extradition
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the extradition of Tobiah Renwick to the United States
event e2: Renwick's appeal against the order
actor a1: the Home Secretary (person)
actor a2: Renwick (person)
actor a3: Dame Philippa Strang-Howell (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1

{a1.does+e1 {a1 The Home Secretary} signed {e1 the order} last month} after judges in London ruled that {a2 Renwick}, 29, could be tried in Virginia for breaking into navy computers. {a2.p He} has 14 days to {e2 appeal}, {a2.says-e1+e2 and {a2.p his} solicitor said {a2.p he} would "use every avenue open to {a2.p him}" to remain in Britain}. {a3.says-e1 In the Lords, {a3 Dame Philippa Strang-Howell} urged ministers to block {e1 the transfer} on medical grounds.}
