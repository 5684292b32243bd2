id: v1-rwanda-cassava-trial-01
kind: crop trial
country: Rwanda
genre: local paper
english: African
form: passage
event e1: the field trial of gene-edited cassava in Bugesera
event e2: the uprooting of the trial plants
actor a1: Dr Espérance Mukandori (person)
actor a2: Imbuto Zacu (organization)
actor a3: Célestin Habyambere (person)
actor a4: farmers in Rilima cell (group)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 =e1 =e2
stance: a4 +e1 -e2

Somebody came in the night with hoes. By sunrise on Sunday some 900 of the 1,200 {e1 cassava plants behind the research
station in Bugesera} lay with their roots in the air. {a1.says-e2+e1 "Whoever {e2 did this} has pulled up two years of work, and {a1.p I}
shall plant every row again," said {a1 Dr Espérance Mukandori}, {a1.d who leads the team}}. Eyes turned at once to {a2 Imbuto Zacu}. {a2.does-e1 {a2.d The seed
savers' network} has petitioned the ministry three times to end {e1 the experiment}}; {a2.says-e2 {a2.p it} was nevertheless quick to
condemn {e2 the destruction}, "which is not {a2.p our} way and does {a2.p us} nothing but harm"}. Brown streak disease took half the harvest of {a4.d farmers in
Rilima cell} last season. {a4.does+e1 On Monday some thirty of {a4.p them} arrived unasked, with cuttings and jerrycans, and began replanting.} {a4.says-e2 {a4.p They} called the
culprits "thieves of {a4.p our} children's food"}. {a3.says=e1=e2 Sector police commander {a3 Célestin Habyambere} said {a3.p his}
officers were keeping an open mind and had questioned eleven people}.
