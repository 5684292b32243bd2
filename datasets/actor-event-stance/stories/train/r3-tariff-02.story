id: r3-tariff-02
kind: tariff
country: India
genre: business page
english: Indian
form: passage
event e1: the import duty on solar panels
actor a1: the Directorate of Trade Remedies (organization)
actor a2: Suryodaya Modules (organization)
actor a3: Green Rooftop Developers' Forum (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1

Shares of {a2 Suryodaya Modules} rose 8 per cent on Thursday {a1.does+e1 after {a1 the Directorate of Trade Remedies} recommended {e1 a 40 per cent duty on solar panels} from three countries}. {a2.does+e1 {a2.d The company} had filed the petition for {e1 the levy} in January with two other manufacturers.} {a3.says-e1 {a3 The Green Rooftop Developers' Forum} criticised {e1 the proposal}, saying projects already tendered would become unviable.}
