id: w3-netherlands-fishing-01
kind: fishing quota
country: Netherlands
genre: local paper
english: British
form: passage
event e1: the EU cut in the sole quota
event e2: Urk council's day of mourning for the fleet
actor a1: Urk council (organization)
actor a2: Jelle Hoekman (person)
actor a3: North Sea Recovery Foundation (organization)
actor a4: Reverend Aaltje Kramer (person)
actor a5: the nature ministry (organization)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 =e1 +e2
stance: a5 =e2

Flags will hang at half-mast from the lighthouse on Saturday, {a1.does+e2 {a1 Urk council} having voted, 17 to 2, for {e2 a day of mourning}} {a1.says-e1 over {e1 what the mayor calls a death sentence signed in Brussels: 40 per cent less sole}}. One of the two was {a2 Jelle Hoekman}. {a2.says-e1 Nobody hates {e1 the new figure} more than {a2.p he} does, said {a2 Hoekman}, who has two cutters to pay off}; {a2.says-e2 "but you don't ring bells over a man who is still breathing. {e2 It} tells the bank {a2.p we}'re dead."} {a4 Reverend Aaltje Kramer} {a4.does+e2 will open the church for {e2 the occasion} and has chosen the psalm}. {a4.says=e1 On {e1 fish and percentages}, {a4.p she} added, the psalm is silent and so is {a4.p she}}. {a3.says+e1 The {a3 North Sea Recovery Foundation} calls {e1 the reduction} the first honest number in a decade}. {a5 The nature ministry} {a5.says=e2 said {a5.p it} had taken note of {e2 the flags}}.
