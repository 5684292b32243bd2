id: r3-council-03
kind: merger of councils
country: Sweden
genre: local paper
english: British
form: passage
event e1: the merger of Storvik and Hällnäs municipalities
actor a1: Inger Söderqvist (person)
actor a2: the leaders of all four parties in Storvik (group)
actor a3: the county governor (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

Sixty-four per cent of voters in Hällnäs said no to {e1 a merger with Storvik} in Sunday's advisory vote, on a turnout of 71 per cent. {a1.says-e1 "People want to decide about their own home for the elderly," said {a1 Inger Söderqvist}, who ran the no campaign.} {a2.says+e1 {a2 The leaders of all four parties in Storvik} said {a2.p they} regretted the outcome and would invite Hällnäs to new talks after the summer.} {a3.says=e1 {a3 The county governor} noted that the result is not binding.}
