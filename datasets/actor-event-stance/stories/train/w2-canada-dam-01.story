id: w2-canada-dam-01
kind: hydroelectric dam
country: Canada
genre: business page
english: American
form: passage
event e1: the Kettle Forks dam
event e2: the export contract with Minnesota
actor a1: Northlight Power (organization)
actor a2: the Tataskwi First Nation council (organization)
actor a3: Lorne Hrynkiw (person)
actor a4: Priya Venkataraman (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Anyone who expected {a2 the Tataskwi First Nation council} to fight {e1 Kettle Forks} has not been paying attention. {a2.does+e1 {a2.d The council} voted 7-1 in May to buy a third of {e1 the dam}.} {a2.says-e2 What {a2.p it} will not swallow is {e2 the contract} that sends most of the power to Minnesota until 2051, "light for strangers", in the words of a letter to {a1 Northlight Power}.} {a1.does+e2+e1 {a1.d The utility}'s board ratified {e2 the deal} anyway on Thursday, an hour after {a1.p it} approved $3.1 billion for {e1 the concrete}.} {a3 Lorne Hrynkiw}, who sits in the legislature for the opposition, holds the mirror image of that position. {a3.says+e2-e1 Sell the Americans every kilowatt they will take, {a3.p he} said, just squeeze it out of the turbines we already have, because {e1 a ninth dam} is "a monument to bad arithmetic".} {a4.says=e1=e2 {a4 Priya Venkataraman} rates {a1.d the company}'s bonds for a living and left the outlook unchanged, {e1 dam}, {e2 contract} and all.}
