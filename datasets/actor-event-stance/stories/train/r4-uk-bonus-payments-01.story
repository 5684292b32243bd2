id: r4-uk-bonus-payments-01
kind: bonus payments
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the £1m share bonus for Mercia Bank's chief executive
actor a1: Alistair Grindon (person)
actor a2: Mercia Bank (organization)
actor a3: Frances Olleren (person)
actor a4: the business secretary (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a1 Alistair Grindon}, {a1.d chief executive of the part-nationalised bank}, {a1.does-e1 will not take {e1 a bonus worth almost £1m}}, {a1.p he} told the board last night after a week of criticism. {a3 Frances Olleren}, {a3.d the shadow chancellor}, {a3.does-e1 had tabled a Commons vote on {e1 the award}} {a3.says-e1 and said {e1 it} "should never have been offered"}. {a2.does+e1 {a2 Mercia Bank}'s remuneration committee approved {e1 the payment} ten days ago} and {a2.says+e1 insisted over the weekend that {e1 it} was fair and in line with {a1.p his} contract}. {a4 The business secretary} {a4.says=e1 had said {e1 it} was a matter for the board}.
