id: r5-election-result-dispute-03
kind: election result dispute
country: Venezuela
genre: wire report
english: American
form: passage
event e1: the certification of Governor Tarazona's re-election in Zulia
event e2: the new oil contract with Trinidad (unrelated)
actor a1: the National Electoral Board (organization)
actor a2: Lisbeth Monagas (person)
actor a3: Brazil (organization)
actor a4: Governor Efrén Tarazona (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1 =e2

{a1.does+e1 {a1 The National Electoral Board} certified {e1 the re-election of {a4 Governor Efrén Tarazona}} late Tuesday} without publishing results by precinct. {a4.does+e1 {a4.p He} was sworn in the following morning.} {a2.says-e1 {a2 Lisbeth Monagas}, who says {a2.p she} received 61 percent of the vote, called {e1 the ruling} a fraud} and {a2.does-e1 put copies of 4,900 tally sheets on a website}. {a3 Brazil} {a3.says=e1 asked to see the full count before taking a position}.
