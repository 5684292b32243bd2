id: r3-abort-06
kind: abortion law
country: Australia
genre: newspaper report
english: Australian
form: passage
event e1: the private member's bill on late-term abortion
actor a1: Barry Coppard (person)
actor a2: Premier Sandra Nesbitt (person)
actor a3: the obstetricians' college (organization)
actor a4: Opposition Leader Vince Tarrant (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{e1 A bill to restrict abortions after 28 weeks} was defeated 10 votes to 9 in the upper house late on Wednesday. {a1.does+e1 {a1 Barry Coppard}, who introduced {e1 it}}, {a1.says+e1 said {a1.p he} would try again after the election}. {a2.says-e1 {a2 Premier Sandra Nesbitt} had described {e1 the legislation} as cruel to women who receive the worst news of their lives}, and {a3.says-e1 {a3 the obstetricians' college} wrote to every member asking for {e1 it} to be voted down}. {a4.says=e1 {a4 Opposition Leader Vince Tarrant} allowed a conscience vote and refused to say what {a4.p he} thought.}
