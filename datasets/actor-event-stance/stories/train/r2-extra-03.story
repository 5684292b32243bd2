id: r2-extra-03
kind: extradition
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the extradition of crypto developer Suh Won-gil from Serbia
event e2: the extradition of Suh Won-gil to the United States
actor a1: South Korea's justice ministry (organization)
actor a2: the United States (organization)
actor a3: Suh (person)
actor a4: Goran Vidakov (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

Both Seoul and Washington want {a3 Suh}, {a3.d the developer of a failed digital currency}, who was arrested at Belgrade airport with a forged passport. {a1.does+e1 {a1 South Korea's justice ministry} filed {e1 its request} a day before {e2 the American one}} and {a1.says+e1-e2 argues that most of the victims are Koreans}. {a2 The United States}, {a2.says-e1+e2 whose prosecutors object to {e1 his return to Seoul}, says {a2.p it} has the stronger case}. {a3.says+e1-e2 {a3 Suh} told the court through an interpreter that {a3.p he} would rather be tried in {a3.p his} own country.} {a4.says=e1 The decision rests with the justice minister, said {a4 Goran Vidakov}, the lawyer appointed to defend {a3.p him}.}
