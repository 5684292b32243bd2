id: r2-camp-04
kind: refugee camp
country: Turkey
genre: wire report
english: British
form: passage
event e1: the closure of the Yeşilova tent camp
event e2: the reopening of the Aleppo consulate (unrelated)
actor a1: Turkey's migration directorate (organization)
actor a2: Mouna Rahhal (person)
actor a3: Ankara's deputy foreign minister (person)
actor a4: Serkan Altuğ (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1 =e2
stance: a4 =e1

Syrians still living in the Yeşilova tent camp have until 30 June to move to towns or go home, {a1.does+e1 {a1 Turkey's migration directorate} said on Thursday, announcing {e1 its closure}}. The site near Şanlıurfa housed 28,000 people in 2016 and has about 3,700 today. {a2.says-e1 "Nobody will rent to {a2.p us}, and {a2.p my} husband's village is a ruin," said {a2 Mouna Rahhal}, who has refused to sign a departure form.} {a4 Serkan Altuğ}, who manages the camp's stores, {a4.says=e1 said each household would receive 15,000 lira}. {a3 Ankara's deputy foreign minister} was in Geneva on Thursday for talks on funds for Syrian reconstruction.
