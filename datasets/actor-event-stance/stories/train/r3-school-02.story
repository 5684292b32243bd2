id: r3-school-02
kind: school closure
country: Sweden
genre: local paper
english: British
form: passage
event e1: the closure of three village schools
event e2: the pupils' walkout
actor a1: the municipal education board (organization)
actor a2: Gunilla Rask (person)
actor a3: about 150 pupils and parents (group)
actor a4: Per-Olof Viklund (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 -e2 +e1

Lessons stopped at 10 o'clock on Wednesday when {a3.does-e1+e2 {a3 about 150 pupils and parents} walked out and marched to the town hall in protest at {e1 the closing of the schools} in Norrby, Åsele and Tväråbäck}. {a1.does+e1 {a1 The municipal education board} took {e1 the decision} last week to save 18 million kronor}. {a2.does-e1 {a2 Gunilla Rask} of the Rural List voted against}. {a4.says-e2+e1 {a4 Per-Olof Viklund}, {a4.d the board's chairman}, said children should not have been taken out of class for {e2 a demonstration}, and that {e1 the closures} would go ahead.}
