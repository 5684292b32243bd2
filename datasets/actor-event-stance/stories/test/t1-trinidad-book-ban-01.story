id: t1-trinidad-book-ban-01
kind: book ban
country: Trinidad and Tobago
genre: local paper
english: Caribbean
form: passage
event e1: the withdrawal of Cane Fire from the CXC syllabus
event e2: the teachers' decision to keep teaching Cane Fire
actor a1: Education Minister Marlon Beharry (person)
actor a2: the secondary teachers' union (organization)
actor a3: Vidya Ramsubhag (person)
actor a4: the examinations council (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

Page 61 is the trouble. It contains a word for Indo-Trinidadian labourers that was common in 1917, when Cane Fire is set, and it is why {a1.does+e1 {a1 Education Minister Marlon Beharry} struck the novel from the Form Five list last Monday}. {a1.does-e2 On Friday {a1.p he} sent a second circular, warning of "consequences" for any school where it is still read.} {a2.does+e2-e1 It will be read in 112, to go by the ballot of {a2 the secondary teachers' union}, 91 per cent of whose members voted to {e2 carry on} as if {e1 the first circular} had never been written.} And the author? {a3 Vidya Ramsubhag}, 70, would be the natural heroine of this story if {a3.p she} would play. {a3.says+e1 "{a1.d The minister} is quite right. {a3.p I} wrote that book for people old enough to be hurt by it properly, and {a3.p I} never asked for it to be set," {a3.p she} told the Express Weekly.} {a3.says-e2 "To {a2.d the teachers} {a3.p I} say, thank you, {a3.p I} love you all, please stop."} {a4 The examinations council} {a4.says=e1 has asked for the minutes of the meeting and will comment when {a4.p it} has read them}.
