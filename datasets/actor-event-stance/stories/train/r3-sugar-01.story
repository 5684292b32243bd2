id: r3-sugar-01
kind: tax on sugar
country: South Africa
genre: business page
english: African
form: passage
event e1: the increase in the sugar tax
actor a1: the National Treasury (organization)
actor a2: Umgeni Canegrowers (organization)
actor a3: Dr Lerato Mahlatsi (person)
actor a4: Frikkie van Deventer (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1

{a1.does+e1 {a1 The National Treasury} will raise {e1 the levy on sugary drinks} by 20% in April}, according to tables published with the budget. Industry reaction was swift. {a2.says-e1 {a2 Umgeni Canegrowers} said {e1 the increase} would put 4,500 small-scale farmers out of business}, and {a4.says-e1 {a4 Frikkie van Deventer}, chief executive of bottler Karoo Beverages, accused the government of breaking an undertaking given to the sector in 2022}. {a3.says+e1 {a3 Dr Lerato Mahlatsi} of the Heart Foundation welcomed {e1 the move} but said the rate was still below the 20% of retail price recommended by the World Health Organization.}
