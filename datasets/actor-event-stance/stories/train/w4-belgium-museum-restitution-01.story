id: w4-belgium-museum-restitution-01
kind: museum restitution
country: Belgium
genre: business page
english: European
form: passage
event e1: the restitution of the Boma ivory collection
event e2: the tax on museums that hold colonial objects
actor a1: Godelieve Ost (person)
actor a2: the Antwerp Port Heritage Fund (organization)
actor a3: Mbuyi Tshilumba (person)
actor a4: the finance ministry (organization)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

Insurance for 318 pieces of carved tusk runs to about €90,000 a year, and {a1 Godelieve Ost} would rather not pay it again. {a1.does+e1 {a1.d The museum director} had the crates for {e1 Kinshasa} built at {a1.p her} own expense}, and {a1.says-e2 regards {e2 a levy on what colleagues still hold} as "punishing the slow reader by burning the book"}. {a2 The Antwerp Port Heritage Fund}, which lent {a1.p her} half of the ivory, {a2.does-e1 sent bailiffs to have the crates opened}; {a2.says-e2 {a2.p it} is no fonder of {e2 the tax}, which would cost {a2.p it} a warehouse}. {a3 Mbuyi Tshilumba}, who negotiates for the Congolese side, {a3.says+e1 thanked {a1 Ost} for keeping {a1.p her} word on {e1 the shipment}} and {a3.says+e2 hoped others would be taxed into keeping theirs}. {a4 The finance ministry}, asked about both, {a4.says=e1=e2 said that a draft was not a law and an ivory not a revenue}.
