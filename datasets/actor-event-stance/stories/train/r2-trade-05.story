id: r2-trade-05
kind: trade conference
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the palm oil trade conference in Bali
actor a1: Trade Minister Sutrisno Wibawa (person)
actor a2: Rimba Lestari Network (organization)
actor a3: the European Union (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a2.does-e1 Eleven activists from {a2 Rimba Lestari Network} were detained on Wednesday after hanging a banner from the hotel in Nusa Dua where {e1 a palm oil trade conference} is being held.} {a2.says-e1 {a2.d The group} said {e1 the event} was meant to weaken forest protection laws in importing countries and ought to be called off.} {a1.says+e1 Opening {e1 the conference}, {a1 Trade Minister Sutrisno Wibawa} said producers must speak with one voice.} {a3 The European Union} {a3.does=e1 sent an observer but no speaker}.
