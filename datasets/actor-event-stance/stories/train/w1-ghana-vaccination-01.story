id: w1-ghana-vaccination-01
kind: vaccination drive
country: Ghana
genre: wire report
english: African
form: passage
event e1: the malaria vaccination drive in the Volta Region
event e2: the payment of cash to mothers who bring their babies
event e3: the Keta lagoon dredging contract (unrelated)
actor a1: the Ghana Child Health Service (organization)
actor a2: Togbe Agbeko Dzidzor (person)
actor a3: Bright Lanterns International (organization)
actor a4: Mawusi Tettey (person)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 +e1 +e2
stance: a4 -e1 =e3

HO, Ghana — Health workers aim to {e1 give a first dose of malaria vaccine} to 86,000 infants in the Volta Region this month, but the way some mothers are being drawn in has split those behind {e1 the campaign}. The charity {a3 Bright Lanterns International} {a3.does+e1+e2 is handing 50 cedis to each woman who brings a baby to one of {a3.p its} tents}. {a1.says+e1-e2 {a1 The Ghana Child Health Service}, which runs {e1 the programme}, asked {a3.p it} on Wednesday to stop, saying that "{e1 a vaccine} that works needs no bribe".} {a2 Togbe Agbeko Dzidzor}, {a2.d a paramount chief}, {a2.does+e1 had {a2.p his} gong-gong beaten through 40 villages to announce {e1 the drive}}; {a2.says=e2 {e2 the money}, {a2.p he} said, had good and bad sides, and {a2.p he} would leave {e2 it} to those who know}. {a4.says-e1 "Let them first show {a4.p me} their own children {e1 getting it}," said {a4 Mawusi Tettey}, {a4.d a fishmonger} in Keta, who has kept {a4.p her} daughter at home.}
