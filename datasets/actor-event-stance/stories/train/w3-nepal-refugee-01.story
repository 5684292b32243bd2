id: w3-nepal-refugee-01
kind: refugee camp
country: Nepal
genre: broadcast transcript
english: Indian
form: passage
event e1: local citizenship for the last Beldangi refugees
event e2: the demolition of huts in Beldangi
actor a1: Dhan Maya Rai-Subedi (person)
actor a2: Damak municipality (organization)
actor a3: Advocate Kishor Niraula (person)
actor a4: the Bhutanese exile council (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 -e1 -e2

ANCHOR: Six thousand people, thirty-three years, bamboo walls. Now the bulldozers are at Beldangi, Sector C. Our correspondent has this. REPORTER: {a2 Damak municipality} {a2.does+e2 pulled down 88 huts this morning}, {a2.says+e2 vacant ones, the ward chairman claims}. {a2.says-e1 On papers for those who remain he was blunt: {a2.d the municipality} will not recommend {e1 citizenship} for even one}. {a1 Dhan Maya Rai-Subedi} threw {a1.p herself} on the neighbour's door. {a1.says-e2 {a1 DHAN MAYA}: Break {a1.p my} bones first, then {e2 break the house}}. {a1.says+e1 {a1.p I} have been asking {e1 to be a Nepali} since {a1.p my} hair was black}. REPORTER: But that is just what {a4 the Bhutanese exile council} will not hear of. {a4.says-e1 {e1 A Nepali card}, {a4.p its} secretary told me, closes the road home for ever}. {a4.does-e2 He too stood before {e2 the machines}, mind you}. {a3 Advocate Kishor Niraula} {a3.says=e1=e2 says the High Court may take up {e1 both} {e2 questions} next month and that people should not read anything into the list}.
