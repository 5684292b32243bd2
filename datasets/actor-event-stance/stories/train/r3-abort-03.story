id: r3-abort-03
kind: abortion law
country: Philippines
genre: newspaper report
english: Asian
form: passage
event e1: the proposal to decriminalise abortion
actor a1: Rep. Marivic Salonga-Tan (person)
actor a2: Malacañang (organization)
actor a3: Fr. Anselmo Quirante (person)
actor a4: the University Population Center (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a2.says-e1 {a2 Malacañang} on Monday dismissed {e1 a House proposal} that would end prison terms for women who have abortions, saying {e1 it} was not among the administration's priorities and ran against the Constitution.} {a1.does+e1 {e1 The bill} was filed by {a1 Rep. Marivic Salonga-Tan} of the women's bloc}. {a3.does-e1 Church groups led by {a3 Fr. Anselmo Quirante} plan a prayer rally against {e1 it} on Dec. 8.} About 600 women a year are admitted to public hospitals in Manila with complications, {a4.says=e1 data from {a4 the University Population Center} showed}.
