id: t1-uruguay-whale-hunt-01
kind: whale hunt
country: Uruguay
genre: wire report
english: American
form: passage
event e1: lifting the ban on commercial whale hunting
event e2: Uruguay's abstention in the whaling commission vote
actor a1: Rodrigo Etcheverry Paz (person)
actor a2: Foreign Minister Silvana Barrios (person)
actor a3: the Norwegian delegation (organization)
actor a4: Franca Austral (organization)
actor a5: Emilia Sanguinetti-Roe (person)
stance: a1 -e1 -e2
stance: a2 +e2
stance: a3 +e1
stance: a4 -e1 -e2
stance: a5 =e1 =e2

MONTEVIDEO -- {a1.d The man who raised Uruguay's card} on Thursday to {e2 abstain} on whether {e1 commercial whaling should be legal again} resigned 40 minutes later in protest at the order {a1.p he} had obeyed. "{a1.does-e2 {a1.p I} have abstained from nothing in {a1.p my} life, least of all {e1 this}," {a1 Rodrigo Etcheverry Paz} wrote to the foreign ministry, handing back {a1.p his} badge.} {a1.says-e1 In nine years as commissioner {a1.p he} had spoken against {e1 the reopening of the hunt} at every session.} {a2 Foreign Minister Silvana Barrios} said the country thanked {a1.p him} for {a1.p his} service. {a2.says+e2 {e2 The instruction} had been {a2.p hers}, and {e2 it} was correct, as Uruguay needed friends on both sides of the room.} {a3.says+e1 {a3 The Norwegian delegation}, whose motion it was, was pleased to have come within four votes of success.} Conservation group {a4 Franca Austral} {a4.does-e2 threw a card the size of a door over the ministry's fence. It read "Shame",} {a4.says-e1 and promised "a thousand more" if whaling ever resumes}. {a5 Emilia Sanguinetti-Roe}, {a5.d who covers the talks for a shipping newsletter}, {a5.says=e1=e2 said the result "was within the range expected"}.
