id: r3-abort-04
kind: abortion law
country: Ireland
genre: newspaper report
english: British
form: passage
event e1: the removal of the three-day wait before an abortion
actor a1: Dr Maeve Costigan (person)
actor a2: Health Minister Brendan Looney (person)
actor a3: Senator Thomas Gilhooly (person)
actor a4: the Oireachtas research service (organization)
stance: a1 =e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

{a2.says=e1 {a2 Health Minister Brendan Looney} will bring a memo to Government next month setting out options on {e1 the three-day waiting period for abortions}, but has told colleagues {a2.p he} has not formed a view.} {a1.does=e1 {e1 Its removal} was one of ten recommendations examined in a review chaired by {a1 Dr Maeve Costigan}}. {a3.says-e1 {a3 Senator Thomas Gilhooly} said {a3.p he} and at least six others in the party would vote against {e1 any such change}.} Some 1,500 women did not return after a first visit last year, {a4.says=e1 a paper by {a4 the Oireachtas research service} found}.
