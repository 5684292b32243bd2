id: w2-germany-plasticban-01
kind: plastic ban
country: Germany
genre: business page
english: British
form: passage
event e1: the city's ban on disposable plastic cups
event e2: the brewers' legal challenge to the cup ban
actor a1: Kessenich Brauhaus (organization)
actor a2: Lord Mayor Annegret Vollmers (person)
actor a3: the Rhineland Pub Landlords' Guild (organization)
actor a4: the administrative court in Cologne (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1

For once the landlords and the brewers do not drink from the same glass. {a3.says-e1 {a3 The Rhineland Pub Landlords' Guild} thinks {e1 the ban on throwaway cups}, in force since 1 May, is clumsy and costs each member about €6,000.} {a3.says-e2 {a3.p It} nonetheless appealed on Monday to {a1 Kessenich Brauhaus} to drop {e2 the suit {a1.d the brewery} has brought}, because "one does not sue the city that issues one's terrace permit".} {a1.does+e2 {a1 Kessenich} has filed a 90-page brief} and {a1.says-e1+e2 intends to go on until {e1 the rule} is gone, {a1.p its} managing director said.} {a2.says-e2 {a2 Lord Mayor Annegret Vollmers} called {e2 the action} "frivolous"}; {a2.does+e1 {e1 the ban} had been the first item of {a2.p her} programme.} {a4.says=e1 A hearing on whether a municipality may regulate cups at all is set for 4 September, a spokesman for {a4 the administrative court in Cologne} said.}
