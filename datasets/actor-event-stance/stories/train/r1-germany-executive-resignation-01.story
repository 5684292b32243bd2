id: r1-germany-executive-resignation-01
kind: executive resignation
country: Germany
genre: business page
english: British
form: passage
event e1: the departure of Baltica Versicherung chairman Ekkehard Schlüter
event e2: the planned sale of Baltica's asset management arm
actor a1: Ekkehard Schlüter (person)
actor a2: Nordkap (organization)
actor a3: Baltica Versicherung (organization)
actor a4: chief executive Verena Kaltenbach (person)
stance: a1 =e1 -e2
stance: a2 +e1 +e2
stance: a3 =e1
stance: a4 +e2

{a1 Ekkehard Schlüter} {e1 will leave as chairman of {a3 Baltica Versicherung}} in May, {a3.says=e1 {a3.d the insurer} said in a two-line statement}. {a1.says-e2 {a1.p He} had fought {e2 the sale of the asset management arm}, describing {e2 it} last autumn as "selling the roof".} {a4 Chief executive Verena Kaltenbach} {a4.does+e2 is expected to open the books to bidders within weeks}. {a2 Nordkap}, an investor with 7 per cent that has {a2.says+e2 demanded {e2 the disposal}}, {a2.says+e1 said {e1 the change at the top} was good news}. {a1.says=e1 {a1 Schlüter} could not be reached for comment.}
