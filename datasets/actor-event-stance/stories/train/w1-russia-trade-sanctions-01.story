id: w1-russia-trade-sanctions-01
kind: trade sanctions
country: Russia
genre: wire report
english: British
form: passage
event e1: the sanctions on Russian plywood
event e2: Finland's request for an exemption
actor a1: Zavolzhsky Timber (organization)
actor a2: Gennady Strumilin (person)
actor a3: the European Panel Makers' Federation (organization)
actor a4: Helsinki (organization)
actor a5: Marit Solvang (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 +e2
stance: a5 =e1 =e2

There is one sawmill owner on the Volga who drinks to {e1 the sanctions}. {a2.says+e1 "Before {e1 them} {a2.p I} sold veneer to Germans who paid in 90 days. Now Germans are gone and the whole home market is {a2.p mine}. Long may {e1 it} last," said {a2 Gennady Strumilin}, {a2.d whose mill in Kostroma has doubled its shifts}.} {a2.p His} bigger rival, {a1 Zavolzhsky Timber}, {a1.does-e1 is asking the EU's General Court to strike {e1 the embargo} down}, having lost four-fifths of {a1.p its} export sales. Brussels faces pressure from another direction as well: {a4.does+e2 {a4 Helsinki} has applied for {e2 a carve-out} covering birch plywood for ship interiors}. {a3.says+e1-e2 {a3 The European Panel Makers' Federation} urged the Commission not to give an inch, saying that {e2 one exception} would become twenty by Christmas}. {a5 Marit Solvang}, {a5.d a customs lawyer}, {a5.says=e1=e2 said such requests typically take four months and roughly a third succeed}.
