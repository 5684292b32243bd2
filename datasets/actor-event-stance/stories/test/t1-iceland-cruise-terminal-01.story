id: t1-iceland-cruise-terminal-01
kind: cruise terminal
country: Iceland
genre: local paper
english: British
form: passage
event e1: the cruise terminal in Seyðisfjörður
event e2: the passenger levy on cruise guests
actor a1: Sveinbjörg Halldórsdóttir (person)
actor a2: the puffin wardens of Hafnarhólmi (group)
actor a3: Austfjarðahafnir (organization)
actor a4: Ragnar Ísfeld (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

A single ship last July put 3,400 people ashore in a town of 680. There were two lavatories. {a3.says+e1 Harbour company {a3 Austfjarðahafnir} says that {e1 the terminal {a3.p it} means to build at the head of the fjord} would solve precisely this, and that the loan has been arranged.} {a1 Sveinbjörg Halldórsdóttir}, {a1.d who sells knitwear from a container on the quay}, {a1.says+e1 cannot wait}. {a1.says-e2 What {a1.p she} can do without is {e2 the 2,500-krónur levy} that the council wants to charge each visitor on top, a tax, {a1.p she} says, on people for having got off.} {a2.says+e2 {a2.d The puffin wardens of Hafnarhólmi} consider {e2 the charge} the one sensible idea of the year.} {a2.says-e1 {a2.p They} have asked for {e1 the building} to be refused planning permission, though, and promise to go as far as the Supreme Court.} Both questions will be put to a residents' meeting on the 14th. Chairing it will be {a4 Ragnar Ísfeld}, {a4.d the retired pastor}, {a4.says=e1=e2 who says {a4.p he} was picked because no one has ever found out how {a4.p he} votes}.
