id: r2-film-01
kind: film award
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the best picture award for "The Salt Road"
actor a1: Seon Hae-rim (person)
actor a2: Veterans' League of Gangwon (organization)
actor a3: Culture Minister Pyo Jin-tae (person)
actor a4: Bok Sang-ho (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1

"The Salt Road", a drama about a massacre of villagers in the Korean War, won {e1 best picture} at the Grand Lotus Awards in Seoul on Friday. {a1.says+e1 Accepting {e1 the prize}, director {a1 Seon Hae-rim} thanked "the grandmothers who spoke to {a1.p me} when nobody else would listen".} {a3.says+e1 {a3 Culture Minister Pyo Jin-tae} congratulated {a1.p her}}, {a4.says+e1 and {a4 Bok Sang-ho}, chairman of the jury, said the vote had been unanimous}. {a2.does-e1 The {a2 Veterans' League of Gangwon}, which accuses the film of slandering soldiers, sent a letter to the organisers demanding that {e1 the award} be withdrawn.}
