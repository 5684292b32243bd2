id: r3-pardon-06
kind: presidential pardon
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the mercy petition of Balwan Rathee
actor a1: the Union Home Ministry (organization)
actor a2: Savitri Rathee (person)
actor a3: the President's secretariat (organization)
actor a4: the Karnal Bar Association (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 +e1

{a1.does-e1 {a1 The Union Home Ministry} has recommended that {e1 the mercy petition of death row convict Balwan Rathee} be rejected}, sources said on Sunday. {a2.does+e1 {e1 The petition} was submitted in 2021 by his mother, {a2 Savitri Rathee}}, after the Supreme Court confirmed the sentence for the murder of four members of a family. {a4.does+e1 {a4 The Karnal Bar Association} passed a resolution in its favour last month}. {a3.says=e1 {a3 The President's secretariat}, replying to an RTI query, stated that {e1 the matter} was under consideration.}
