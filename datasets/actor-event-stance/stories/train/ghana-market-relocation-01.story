id: ghana-market-relocation-01
kind: market relocation
country: Ghana
genre: local paper
english: African
form: passage
event e1: the relocation of Tafo market
event e2: the traders' sit-in
actor a1: Akosua Boadi (person)
actor a2: Tafo Traders' Union (organization)
actor a3: the municipal assembly (organization)
actor a4: Nii Lartey Quaye (person)
stance: a1 -e1 +e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

For three days {a1 Akosua Boadi} has slept beside her yam stall, and {a1.does-e1+e2 {a1.p she} will not
fold the table for anybody}. {a2.says-e1 "A market without a bus stop is a warehouse," said the
{a2 Tafo Traders' Union}, {a2.does+e2 whose members joined {e2 the sit-in}}}. {a3.does+e1 {a3 The municipal assembly}
has already paid the contractor} and {a3.says-e2 calls {e2 the protest} unlawful}. {a4 Nii Lartey Quaye},
{a4.d a lawyer} who read out the notice, {a4.says=e1 said the {e1 move} would be heard in court on Friday}.
