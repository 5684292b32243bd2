id: w4-fiji-coalition-deal-01
kind: coalition deal
country: Fiji
genre: wire report
english: Australian
form: passage
event e1: the coalition agreement between Noda Viti and the Cane Belt Alliance
event e2: the appointment of Vikash Nandan Raju as finance minister
event e3: the ban on single-use nappies (unrelated)
actor a1: Ro Timoci Vakatale (person)
actor a2: the Cane Belt Alliance (organization)
actor a3: Vikash Nandan Raju (person)
actor a4: the Suva Retailers' Association (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 =e2
stance: a4 =e1 +e2 =e3

Fiji has a government again, nineteen days after the vote. {a1 Ro Timoci Vakatale} and {a1.p his} Noda Viti party {a1.does+e1 signed with {a2 the Cane Belt Alliance} shortly before midnight}, giving {e1 the pair} 29 of 55 seats. {a1.says+e1 {a1.d The prime minister-designate} called {e1 it} "the marriage Fiji voted for".} {a1.says-e2 {a1.p He} made less effort to hide what {a1.p he} thinks of the dowry: asked if {a3 Vikash Nandan Raju} was {a1.p his} choice for finance, {a1.p he} said, "No. {a1.p I} argued for somebody else until two in the morning."} {a2 The Alliance} {a2.says+e2 had told negotiators it was {a3 Raju} or the opposition benches}, and {a2.does+e1 {a2.p its} delegates sang when the pen came out}. {a4 The Suva Retailers' Association} {a4.says=e1 had kept out of {e1 the bargaining}, {a4.p it} said}, but {a4.says+e2 the new man "can at least add"}. {a3 Raju}, reached in Brisbane, {a3.says=e2 said {a3.p he} had read about {e2 it} online and would comment when someone rang {a3.p him}}.
