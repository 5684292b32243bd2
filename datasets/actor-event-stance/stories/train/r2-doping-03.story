id: r2-doping-03
kind: doping ban
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the provisional suspension of boxer Yaroslav Tymchak
actor a1: Yaroslav Tymchak (person)
actor a2: the boxing board (organization)
actor a3: Barney Slade (person)
actor a4: Milan Drobnak (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

Former cruiserweight champion {a1 Yaroslav Tymchak} has been {e1 provisionally suspended} after testing positive for meldonium, {a2.does+e1 {a2 the boxing board} announced on Tuesday}. {a1.says-e1 "{a1.p I} have never knowingly used any banned substance," the 30-year-old wrote on Instagram. {a1.p He} said {a1.p he} had passed a lie-detector test and asked for {e1 the suspension} to be lifted.} {a3.says-e1 Promoter {a3 Barney Slade}, who had sold 9,000 tickets for a bout in Manchester, said {e1 the decision} was premature as the B sample had not been opened.} {a4 Milan Drobnak}, who was to have been {a4.p his} opponent, {a4.says=e1 said {a4.p he} would fight whoever was put in front of {a4.p him}}.
