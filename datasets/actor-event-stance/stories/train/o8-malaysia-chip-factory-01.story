id: o8-malaysia-chip-factory-01
kind: chip factory construction
country: Malaysia
genre: wire report
english: Asian
form: article
event e1: the construction of a Teraline chip factory at Kampung Selat
actor a1: Teraline Semiconductor (organization)
actor a2: Datuk Farid Zulkarnain (person)
actor a3: Cheah Wen Li (person)
actor a4: the state water board (organization)
actor a5: fishermen's cooperative (organization)
actor a6: Rosli Mat Daud (person)
actor a7: the electronics manufacturers' chamber (organization)
actor a8: Norhayati Ismail (person)
actor a9: Lembah Bank (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1

PENANG - {a1 Teraline Semiconductor} {a1.does+e1 broke ground on a RM9.4 billion wafer plant on Thursday} while about 60 fishermen in boats sounded their horns offshore.

{a1.d The Singapore-based firm} {a1.says+e1 says {e1 the plant} will employ 2,600 people from 2029 and supply makers of car electronics.} {a3 Cheah Wen Li}, {a3.d who leads the project}, {a3.says+e1 told guests that 11 sites had been compared and that none had a port, a university and a power line so close together.}

{a2.d Chief Minister} {a2 Datuk Farid Zulkarnain}, {a2.does+e1 who turned the first spade}, {a2.says+e1 said the state had waited a decade for an investor of this kind.} {a2.does+e1 {a2.p His} government has granted a 12-year exemption from land tax.}

{a5 The fishermen's cooperative}, with 430 members, {a5.does-e1 has asked the High Court for a judicial review of the environmental approval.} {a6.d Its chairman}, {a6 Rosli Mat Daud}, {a6.says-e1 said the study was made in the monsoon months, when nobody fishes. "They counted zero boats, so they wrote zero loss," {a6.p he} said.}

{a2 Farid} {a2.says+e1 said compensation of RM18,000 per boat was on the table and that it was generous.} {a6 Rosli} {a6.says-e1 said no member had collected the form.}

{a7 The electronics manufacturers' chamber} {a7.says+e1 said suppliers had already taken space in the industrial park next door.} {a9 Lembah Bank} {a9.does+e1 is arranging a RM3 billion loan, to be signed next month.}

A plant of this size uses up to 30 million litres of water a day. {a4 The state water board} {a4.says=e1 said {a4.p it} had been instructed to reserve that quantity and that the tender for a pipeline would be published in due course.}

{a8 Norhayati Ismail}, {a8.d who teaches industrial policy} in Kuala Lumpur, {a8.says=e1 said similar incentives had been offered in Johor and Kulim with mixed results. Whether the money is well spent could not be judged before the second phase, {a8.p she} said.}

{a3 Cheah} {a3.says+e1 said the schedule would not be affected by the court case. Piling starts in January.}
