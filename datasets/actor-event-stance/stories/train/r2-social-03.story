id: r2-social-03
kind: social media rules
country: United Kingdom
genre: parliamentary report
english: British
form: passage
event e1: the duty on social media firms to scan private messages
event e2: a cut in the licence fee (unrelated)
event e3: Lord Trevanion's amendment
actor a1: Technology Minister Dominic Fairhurst (person)
actor a2: Lord Trevanion (person)
actor a3: Whisperline (organization)
actor a4: Child Safety Now (organization)
stance: a1 +e1 -e3
stance: a2 -e1 +e3
stance: a3 -e1 =e2
stance: a4 +e1 -e3

Peers debated for four hours {e1 the clause that would oblige social media companies to scan private messages} for images of abuse. {a2.says-e1 {a2 Lord Trevanion}, a crossbencher and former head of a computing department, said {e1 the power} would break encryption for everyone} and {a2.does-e1+e3 moved {e3 an amendment} to remove {e1 it}}. {a1.says+e1 {a1 Technology Minister Dominic Fairhurst} said {e1 it} would be used only as a last resort and was needed to protect children} {a1.does-e3 and asked peers to reject {e3 the change}}, a point also made in a briefing by the charity {a4 Child Safety Now}, {a4.says+e1-e3 which urged peers not to water down {e1 the clause}}. {a3 Whisperline}, {a3.d the messaging service}, {a3.says-e1 has said {a3.p it} will leave Britain rather than comply}. {e3 The amendment} was defeated by 171 votes to 153.
