id: r3-pardon-03
kind: presidential pardon
country: United States
genre: newspaper report
english: American
form: passage
event e1: the pardon of hedge fund founder Neil Draycott
actor a1: the White House (organization)
actor a2: Menendez-Roth (person)
actor a3: Stanhope (person)
actor a4: Draycott's daughter (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a1.says+e1 {a1 The White House} said Draycott, 71, had served nearly half of his sentence and had been "treated very unfairly."} {a2.says-e1 {a2 Menendez-Roth}, who led the case against him in Manhattan, said retirees who lost their savings were the ones treated unfairly.} {a3.says-e1 {a3 Stanhope}, the ranking member of the oversight committee, asked for all communications about {e1 the pardon}.} {a4.says+e1 {a4 Draycott's daughter} thanked the president in a post on social media.}
