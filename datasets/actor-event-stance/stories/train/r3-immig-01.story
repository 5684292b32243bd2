id: r3-immig-01
kind: immigration rules
country: Germany
genre: wire report
english: British
form: passage
event e1: the faster citizenship rules for skilled workers
actor a1: Interior Minister Annika Rothfuchs (person)
actor a2: Bernd Seidlhuber (person)
actor a3: the Chamber of Skilled Crafts (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

Foreign nurses, welders and programmers could obtain German passports after four years instead of eight {a1.does+e1 under {e1 a bill} {a1 Interior Minister Annika Rothfuchs} presented to cabinet on Wednesday}. {a2.says-e1 {a2 Bernd Seidlhuber}, deputy leader of the conservative group in parliament, said citizenship "must stand at the end of integration, not the beginning"} and {a2.does-e1 announced a petition against {e1 the change}}. {a3.says+e1 {a3 The Chamber of Skilled Crafts} said {a3.p it} hoped {e1 the law} would pass before the summer, since a quarter of a million posts were vacant.}
