id: w3-indonesia-press-01
kind: press law
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the broadcasting bill's ban on investigative programmes
event e2: the reporters' mouth-taping protest
event e3: the reopening of the Bandung night market (unrelated)
actor a1: Wulan Prasetyaningrum (person)
actor a2: the House communications panel (organization)
actor a3: Forum Jurnalis Nusantara (organization)
actor a4: Hendro Sasmita (person)
stance: a1 -e1 +e2 =e3
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 =e1 =e3

JAKARTA, May 14 - With black tape over {a1.p her} mouth, {a1 Wulan Prasetyaningrum} {a1.does-e1+e2 stood for two hours outside parliament on Tuesday among some 200 reporters} objecting to {e1 a clause that would keep investigative programmes off the air}. {a2.does+e1 {a2 The House communications panel} had approved {e1 the wording} the previous night without a show of hands}. Not every opponent was there: {a3 Forum Jurnalis Nusantara}, {a3.does-e1 which is preparing a challenge to {e1 the clause} in the Constitutional Court}, {a3.says-e2 told members to keep away from {e2 the demonstration}, saying silence was "precisely what they want from {a3.p us}"}. Media scholar {a4 Hendro Sasmita} {a4.says=e1 said {e1 the provision} had first appeared in a 2020 draft, was dropped, and came back in March under a different number}. {a1.says+e2 "Tape comes off," {a1 Wulan} wrote on a card for photographers. "Laws don't."}
