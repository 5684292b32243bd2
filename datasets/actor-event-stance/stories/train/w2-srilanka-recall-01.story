id: w2-srilanka-recall-01
kind: product recall
country: Sri Lanka
genre: local paper
english: Asian
form: passage
event e1: the recall of Suwasetha milk powder
event e2: the health inspectors' work-to-rule
actor a1: the Public Health Inspectors' Circle (organization)
actor a2: Suwasetha Dairies (organization)
actor a3: Dr Lakmini Hettigoda (person)
actor a4: Kumudu Jayalath (person)
stance: a1 -e1 +e2
stance: a2 =e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Who is to carry 70,000 packets of milk powder off the shelves of Kurunegala if the men with the keys to the van go home at four? {a3.does+e1 {a3 Dr Lakmini Hettigoda}, {a3.d the provincial health director}, ordered the Suwasetha brand {e1 withdrawn} on Thursday after melamine was reported in a sample.} {a1.does+e2 {a1 The Public Health Inspectors' Circle} has been {e2 refusing overtime} since the New Year}, {a1.says-e1 and {a1.p it} has a grievance against {e1 the recall} besides: the sample, {a1.p it} says, was drawn by a clerk and proves nothing, and {e1 the order} ought to be scrapped}. {a3.says-e2 "Argue with {a3.p me} on Monday," {a3.d the director} told {a1.p its} president. "Today pick up the boxes."} {a2 Suwasetha Dairies}, which might have been expected to welcome such an ally, did not. {a2.says-e2 {a2.p It} deplored {e2 the work-to-rule}, under which {a2.p its} trucks wait two days for a stamp,} {a2.says=e1 and on {e1 the withdrawal} {a2.p it} will say nothing until {a2.p its} own tests are back.} {a4.says=e1=e2 {a4 Kumudu Jayalath}, {a4.d a grocer}, has put a blanket over the shelf. "{a4.p I} am waiting for somebody to tell {a4.p me} something."}
