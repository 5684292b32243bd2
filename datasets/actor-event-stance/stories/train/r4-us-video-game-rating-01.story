id: r4-us-video-game-rating-01
kind: video game rating
country: United States
genre: wire report
english: American
form: passage
event e1: the California law barring sales of violent video games to minors
actor a1: The Supreme Court (organization)
actor a2: Milton Yuen (person)
actor a3: the Interactive Retailers Association (organization)
actor a4: Pembrook (person)
actor a5: the Mothers' Media Council (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1

{a1 The Supreme Court} {a1.does-e1 on Monday threw out {e1 a California law} that made it a crime to sell or rent violent video games to anyone under 18}. {a1.says-e1 Video games are protected by the First Amendment in the same way as books and plays, the court said in a 7-2 opinion.} {a2 Milton Yuen}, {a2.d the San Francisco Democrat} {a2.does+e1 who sponsored {e1 the statute} in 2005}, {a2.says+e1 said the justices had put the interests of corporations before those of children} and {a2.does+e1 promised another bill}. {a3 The Interactive Retailers Association}, {a3.does-e1 which challenged {e1 the law}}, had pointed to its voluntary ratings. {a4 Pembrook}, {a4.does+e1 one of the two dissenters}, {a4.says+e1 wrote that the framers would not have recognized a right to speak to minors without their parents}. {a5 The Mothers' Media Council} {a5.says+e1 also criticized the decision}.
