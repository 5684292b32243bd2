id: r4-south-korea-patent-ruling-01
kind: patent ruling
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the Seoul court ruling that Taeyang infringed a mobile data patent
actor a1: Taeyang (organization)
actor a2: Cupertree (organization)
actor a3: The court (organization)
actor a4: Noh Jeong-ah (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

{a3.does+e1 {a3 The court} ordered {a1 Taeyang} to pay 25 million won and stop selling two older handsets in Korea}. {a1.d The company} {a1.says-e1 said {a1.p it} did not agree with {e1 the finding}} and {a1.does-e1 lodged an appeal the same afternoon}, while {a2 Cupertree}, {a2.does+e1 which brought the claim in 2011}, {a2.says+e1 said it was glad that its inventions had been recognised}. {a4.d Patent attorney} {a4 Noh Jeong-ah} {a4.says=e1 said sales would hardly be affected because the models had been on the market for three years}.
