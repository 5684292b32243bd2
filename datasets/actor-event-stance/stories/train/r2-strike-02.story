id: r2-strike-02
kind: teachers' strike
country: Argentina
genre: wire report
english: American
form: passage
event e1: the 48-hour teachers' strike in Buenos Aires province
actor a1: the provincial teachers' federation (organization)
actor a2: Governor Ezequiel Monteverde (person)
actor a3: parents' groups in La Plata (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

{a1.says+e1 {a1 The provincial teachers' federation} said nine out of 10 of {a1.p its} members had stayed away from class on Monday}; the education department put turnout for {e1 the strike} at 54 percent. {a2.says-e1 {a2 Governor Ezequiel Monteverde}, who has offered a raise of 18 percent in three installments, said the union was "using children as hostages"} and {a2.does-e1 ordered that strikers be docked two days' pay}. {a1.says+e1 {a1.d The federation}, which wants 31 percent, threatened to extend {e1 the stoppage}.} {a3 Parents' groups in La Plata} {a3.says=e1 asked both sides to return to the table}.
