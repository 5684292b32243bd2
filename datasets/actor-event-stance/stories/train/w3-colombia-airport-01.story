id: w3-colombia-airport-01
kind: airport expansion
country: Colombia
genre: wire report
english: American
form: passage
event e1: the expansion of Palonegro airport
event e2: the closure of the Lebrija municipal dump
event e3: a teachers' walkout in Bucaramanga (unrelated)
actor a1: Gov. Álvaro Serrano Pico (person)
actor a2: the civil aviation agency (organization)
actor a3: Recicladores de Lebrija (organization)
actor a4: Marta Inés Duarte (person)
stance: a1 +e1 =e3
stance: a2 =e1 +e2
stance: a3 =e1 -e2 =e3
stance: a4 -e1

BUCARAMANGA, Colombia (Sept. 9) - {a1.does+e1 {a1 Gov. Álvaro Serrano Pico} on Tuesday signed a $140 million loan agreement to {e1 lengthen the runway and double the passenger hall at Palonegro}}. {a2 The civil aviation agency} {a2.says=e1 said {a2.p it} had not finished reviewing {e1 the plans} and could not say when {a2.p it} would}, {a2.says+e2 but {a2.p it} urged the neighboring town of Lebrija to {e2 shut its landfill} whatever the outcome because of the vultures it attracts}. {a3 Recicladores de Lebrija}, {a3.d a cooperative of waste pickers}, {a3.does-e2 filed a constitutional complaint to keep {e2 the dump} open}. {a3.says=e1 "{a3.p We} have no fight with {e1 the airport}, one way or another," {a3.p its} president said}. {a4 Marta Inés Duarte}, whose dairy farm borders the western threshold, {a4.says-e1 told reporters {a4.p she} would not accept an offer for {a4.p her} pasture at any price, and that {e1 the project} would have to go around {a4.p her}}.
