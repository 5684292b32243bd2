id: w3-nepal-airport-01
kind: airport expansion
country: Nepal
genre: local paper
english: Asian
form: passage
event e1: the expansion of Simara airport
event e2: the farmers' blockade of the survey team
actor a1: Ward 7 farmers (group)
actor a2: Dhaniram Chaudhary (person)
actor a3: Simara Airport Project Office (organization)
actor a4: Sarita Koirala (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 =e1 =e2

Rs 4.2 billion has been set aside for {e1 a longer runway at Simara}, yet not one kattha of land has changed hands. On Sunday {a1 Ward 7 farmers} {a1.does-e1+e2 parked eleven tractors across the canal road and {e2 turned back the surveyors}} for the third time this month. {a1.says-e1 "Show {a1.p us} the price before you show {a1.p us} the pegs," one of {a1.p them} shouted}. {a2 Dhaniram Chaudhary}, whose own two bighas lie inside the red line, {a2.does-e2 walked along the row of tractors begging {a2.p his} neighbours to go home}. {a2.says+e1 "{a2.p My} sons are in Doha because nothing lands here but crows," {a2.p he} said}. {a3.does+e1 The {a3 Simara Airport Project Office} has meanwhile extended the contractor's mobilisation period to Asar}. Chief District Officer {a4 Sarita Koirala} {a4.says=e1=e2 said {a4.p she} had invited both sides to tea on Wednesday and would say nothing about {e1 the runway} or {e2 the tractors} until then}.
