id: r3-space-06
kind: space programme
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the Unst spaceport
actor a1: Orkney Orbital (organization)
actor a2: the Highlands and Islands enterprise board (organization)
actor a3: Magnus Isbister (person)
actor a4: the aviation regulator (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

{a1 Orkney Orbital} will need another £30m before a rocket can leave {e1 Unst}, accounts filed on Friday show. {a1.says+e1 {a1.d The company} said {a1.p it} was confident of raising the money and of launching within 18 months.} {a2.says=e1 {a2 The Highlands and Islands enterprise board} would not say if {a2.p it} would lend more.} {a4.says=e1 {a4 The aviation regulator} said an application for a licence was incomplete.} {a3.says-e1 {a3 Magnus Isbister}, whose croft borders the launch pad, said {a3.p he} still did not want {e1 it} there} and {a3.does-e1 has refused to sell the access track}.
