id: w4-sweden-coalition-deal-01
kind: coalition deal
country: Sweden
genre: wire report
english: European
form: passage
event e1: the coalition deal between the Countryside Union and Liberal Renewal
event e2: the scrapping of the congestion charge
actor a1: Annika Frödin (person)
actor a2: Youth League (organization)
actor a3: Mattias Hallencreutz (person)
actor a4: Gothenburg's hauliers (group)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 =e1
stance: a4 +e1 +e2

After nineteen days in a borrowed schoolroom, two parties that once refused to share a lift have agreed to share {e1 a government of western Sweden's largest region}. {a1.does+e1 {a1 Annika Frödin} signed for Liberal Renewal} with what {a1.p she} called a stomach ache. {a1.says-e2 The end of {e2 the congestion charge}, {a1.p she} said, was wrong last year and is wrong today}; {a1.says+e1 "but {a1.p I} would put {a1.p my} name to {e1 this paper} ten times over rather than go back to the voters with nothing."} {a1.p Her} own {a2 Youth League} was not persuaded. {a2.does-e1-e2 {a2.p It} returned {a2.p its} membership cards in a shoebox, a note on the lid reading "Paid in full: one charge, one conscience".} {a4 Gothenburg's hauliers}, who have parked outside the schoolroom since Easter demanding that {e2 the toll} go, {a4.does+e1+e2 sounded {a4.p their} horns for the signing and sent in a cake}. Whether {e1 the pact} lasts until the budget is another matter; {a3 Mattias Hallencreutz}, {a3.d a political scientist} at Lund, {a3.says=e1 gives {e1 it} even odds}.
