id: w4-portugal-coalition-deal-01
kind: coalition deal
country: Portugal
genre: wire report
english: European
form: passage
event e1: the coalition agreement in the Azores
event e2: the calling of fresh elections
actor a1: Duarte Medeiros Furtado (person)
actor a2: Terceira dairy farmers (group)
actor a3: Filipa Arruda (person)
actor a4: the representative of the republic (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

PONTA DELGADA — The islands' two largest parties agreed on Tuesday to {e1 share power for four years}, sparing the Azores a third election in eighteen months. {a3 Filipa Arruda}, {a3.d the outgoing regional president}, {a3.does+e1 gave up {a3.p her} own post to get {e1 the deal}}, and {a3.says-e2 said {a3.p she} would have given up a kidney to avoid {e2 another campaign}}. Among those cheering in the square were {a2 Terceira dairy farmers}, whose subsidies had been frozen. {a2.says+e1 "At last somebody will sign the cheques," one said}; {a2.says-e2  the last thing {a2.p they} needed was {e2 another vote}}. {a1 Duarte Medeiros Furtado} did not cheer. A founder of {a3.p her} party, {a1.does-e1 {a1.p he} sent back {a1.p his} membership card within the hour} and {a1.says+e2 told Antena Ilhas that it was {e2 the voters} who ought to decide, "however tired they are"}. {a4 The representative of the republic}, who must choose between swearing in {e1 the new team} and dissolving the assembly, {a4.says=e1=e2 is to hear all the parties on Thursday and has given no hint}.
