id: r5-anti-corruption-law-05
kind: anti-corruption law
country: Serbia
genre: business page
english: British
form: passage
event e1: the bill to ban officials' relatives from public contracts
actor a1: Justice Minister Zorica Pešikan (person)
actor a2: Čedomir Vasiljkov (person)
actor a3: the Association of Roadbuilders (organization)
actor a4: the European Bank's Belgrade office (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

Companies owned by spouses, siblings or children of officials would be shut out of public tenders under {e1 a bill} {a1.does+e1 that {a1 Justice Minister Zorica Pešikan} sent to parliament on Monday}. {a2 Čedomir Vasiljkov}, an opposition deputy who usually votes against the government, {a2.says+e1 said {a2.p he} would support {e1 it}}. {a3.says-e1 {a3 The Association of Roadbuilders} warned that half of all bidders outside the capital would be excluded and asked for {e1 the draft} to be withdrawn.} {a4.says=e1 {a4 The European Bank's Belgrade office} said {a4.p it} had been shown the text and had made technical comments.}
