id: v1-austria-ski-curfew-01
kind: curfew
country: Austria
genre: local paper
english: British
form: passage
event e1: the 11pm curfew in Sankt Ägid
event e2: the innkeepers' appeal to the provincial court
actor a1: Mayor Hannelore Pichlmair (person)
actor a2: the innkeepers (group)
actor a3: Gregor Thaler (person)
actor a4: villagers on Kirchbichl (group)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1 -e2

Sankt Ägid has 900 beds for its own people and 6,000 for guests, and since January none of the guests may be out on the street after eleven. {a2.does-e1+e2 {a2.d The innkeepers} have now taken {e1 the curfew} to the provincial court.} {a1.does+e1 {a1 Mayor Hannelore Pichlmair}, who hardly raised {a1.p her} voice in eight years of office, enforces {e1 it} {a1.p herself}, going up and down the main street with a torch.} {a4.d Villagers on Kirchbichl}, where the bars are, {a4.does-e2 have collected 260 signatures asking the judges to dismiss {e2 the appeal}}. "{a4.says+e1 {e1 It} gave {a4.p us} back
{a4.p our} nights," {a4.p they} wrote.} And {a3 Gregor Thaler}, {a3.d landlord of the Gamsjäger} and the loudest critic of {a2.p them} all? {a3.says-e1 {a3.p He} still thinks {e1 the rule} idiotic and tells every customer so}, {a3.does-e2 but {a3.p he} has refused to sign {e2 the writ}}. {a3.says-e2 "You do not take your own village to court," {a3.p he} said. "You vote {a1.p her} out."}
