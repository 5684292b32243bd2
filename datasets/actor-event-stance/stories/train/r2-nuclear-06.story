id: r2-nuclear-06
kind: nuclear plant
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the completion of two reactors at Uldo
event e2: the vote of the citizens' jury on the reactors
actor a1: the citizens' jury (group)
actor a2: President Ma Sung-jae (person)
actor a3: Sunflower Coalition (organization)
actor a4: Heo Young-pil (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 =e2
stance: a4 =e1

{a1.d A panel of 471 ordinary citizens} {a1.does+e1 recommended on Friday by 59.5 percent to 40.5 that work on {e1 two half-built reactors at Uldo} should go on}. {a2 President Ma Sung-jae}, {a2.does-e1 who suspended {e1 construction} in June} {a2.says-e1 and has promised a country without nuclear power}, {a2.says+e2 thanked {a1 the citizens' jury} for {e2 its verdict}, which {a2.p he} called a mature example of democracy, and said {a2.p he} would abide by {e2 it}}. {a3.says-e1 {a3 The Sunflower Coalition} of environmental groups said {a3.p it} regretted the outcome for {e1 the plant}} but {a3.says=e2 would not question {e2 the vote} itself}. {a4 Heo Young-pil}, spokesman for the utility, {a4.says=e1 gave 1.6 trillion won as the sum spent so far}.
