id: r1-russia-police-reform-01
kind: police reform
country: Russia
genre: wire report
english: British
form: passage
event e1: the transfer of migration control to a new agency
actor a1: Interior Minister Viktor Sedelnikov (person)
actor a2: Lyudmila Trubnikova (person)
actor a3: the cabinet (organization)
actor a4: Temur Kasymbekov (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1

A proposal to {e1 take migration control away from the police and give it to a separate service} {a2.does+e1 was submitted to the upper house on Tuesday by {a2 Lyudmila Trubnikova}, who heads its security committee}. {a2.says+e1 {a2.p She} said officers were overworked and that the register of foreigners was a mess.}

{a1 Interior Minister Viktor Sedelnikov} {a1.says-e1 made clear at a hearing last month that {a1.p he} saw no need for {e1 it}}. {a4 Temur Kasymbekov}, a lawyer who represents Tajik and Uzbek workers, {a4.says-e1 said {e1 a new agency} would bring more raids}. {a3.says=e1 {a3 The cabinet} has 30 days to give an opinion.}
