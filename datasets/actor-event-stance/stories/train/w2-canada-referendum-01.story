id: w2-canada-referendum-01
kind: constitutional referendum
country: Canada
genre: parliamentary report
english: American
form: passage
event e1: the referendum on abolishing the Senate
event e2: the filibuster against the referendum bill
actor a1: Senator Beatrix Oulton (person)
actor a2: Democratic Reform Minister Kamal Hamdani (person)
actor a3: Senator Rhys Penhallow (person)
actor a4: Speaker Geneviève Laflèche (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

It was 4:40 in the morning when {a1 Senator Beatrix Oulton} reached the letter M in {a1.p her} recital of Canadian lakes. {a1.does+e2-e1 {a1.p Her} turn in {e2 the filibuster}, now in {e2 its} third night, is meant to run out the clock on {e1 a bill that would let voters decide whether the Senate should exist}.} {a2.says-e2+e1 {a2 Democratic Reform Minister Kamal Hamdani}, watching from the gallery in a borrowed scarf, called {e2 it} the best argument for {e1 the referendum} that anyone had yet made.} Some in the chamber feared {a2.p he} was right. {a3.says-e2 {a3 Senator Rhys Penhallow} rose on a point of order to beg {a1.p his} colleagues to sit down}, {a3.says-e1 adding, lest anyone misunderstand {a3.p him}, that {e1 a national vote on a federal bargain} would be the end of the bargain and that {a3.p he} would oppose {e1 it} "at a civilized hour".} {a4.says=e1=e2 {a4 Speaker Geneviève Laflèche} ruled that lakes were in order, rivers were not, and that the chair had no opinion of {e1 the bill}.}
