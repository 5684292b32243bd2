id: t1-uruguay-book-ban-01
kind: book ban
country: Uruguay
genre: local paper
english: American
form: passage
event e1: the removal of Cuerpo de Agua from Salto's school libraries
event e2: the repaving of Salto's bus terminal (unrelated)
actor a1: Nelly Fagúndez (person)
actor a2: the evangelical parents' network (organization)
actor a3: Darwin Olivera (person)
actor a4: the teachers' assembly (organization)
stance: a1 -e1
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 =e1 =e2

Nobody in Salto, it turns out, had asked for "Cuerpo de Agua" to be taken out of the school libraries. Not {a2 the evangelical parents' network}, which did call the novel filth from its first page to its last; {a2.says-e1 {a2.p its} coordinator said that {a2.p they} want {a2.p their} children to meet filth at home, with a parent in the room, and that {e1 pulling the book} merely makes it famous, so it should be put back.} Not the school inspector, either. {a1.does-e1 {a1 Nelly Fagúndez} has already ordered two copies with {a1.p her} own money for the shelf behind {a1.p her} desk, where any student may borrow them "until somebody comes to their senses".} {a4 The teachers' assembly} {a4.says=e1 discussed {e1 the matter} for three hours on Saturday and could not agree on a single sentence}. That leaves {a3 Darwin Olivera}. {a3.says+e1 {a3.d The councilman} confirmed to this newspaper that {e1 it} was {a3.p his} initiative, that {a3.p he} had not read past the cover, and that {a3.p he} stood by {e1 it}.}
