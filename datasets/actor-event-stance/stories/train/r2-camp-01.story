id: r2-camp-01
kind: refugee camp
country: Bangladesh
genre: wire report
english: Indian
form: passage
event e1: the transfer of Rohingya refugees to Char Haldia
actor a1: Relief Commissioner Shafiul Azam (person)
actor a2: Human Dignity Monitor (organization)
actor a3: Noor Kolima (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

Seven navy ships carried another 1,800 Rohingya to the island on Thursday. {a1.says+e1 {a1 Relief Commissioner Shafiul Azam} said {e1 the relocation} was voluntary and would ease crowding in the camps at Cox's Bazar, where fires killed 15 people last year.} {a2.says-e1 {a2 Human Dignity Monitor} called on the government to stop {e1 the transfers} until independent experts had inspected the flood defences.} {a3.says-e1 {a3 Noor Kolima}, 34, a mother of four, said by telephone that {a3.p she} had been told {a3.p her} rations would be cut unless {a3.p she} agreed to go.}
