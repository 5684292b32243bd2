id: t1-estonia-book-ban-01
kind: book ban
country: Estonia
genre: local paper
english: British
form: passage
event e1: the removal of Soviet-era children's books from Tartu's libraries
event e2: the giveaway of the removed children's books
actor a1: Deputy Mayor Kaarel Lõhmus (person)
actor a2: the Tartu librarians' society (organization)
actor a3: Galina Petrovna Sokk (person)
actor a4: Heino Raudvere (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

What happens to 6,200 picture books in which the tractor drivers are always smiling? Since Monday they are no longer on the shelves of Tartu's libraries: {a1.does+e1 {a1 Deputy mayor Kaarel Lõhmus} had them packed into crates, {e1 a step} {a1.p he} explained by saying that a five-year-old cannot read a footnote}. {a1.says-e2 What {a1.p he} did not foresee is that {a2.does+e2 {a2 the Tartu librarians' society} would wheel the crates onto Town Hall Square and {e2 let anybody take what they liked}}, and {a1.p he} has told {a2.p it} to stop.} {a2.says-e1 "{a2.p We} are handing out in the open what {a1.p he} wants forgotten in a cellar, and {a2.p we} would much rather hand it back to the reading rooms," the society's chair said.} First in the queue stood {a3 Galina Petrovna Sokk}, 81, with a shopping trolley. {a3.says+e1 {a3.p She} had taught from these books and lied from them, {a3.p she} said; it was high time they {e1 went}.} {a3.says+e2 But burn a book or rot a book, no; {e2 this} was the civilised way, and {a3.p she} helped to carry.} Antiquarian {a4 Heino Raudvere} {a4.says=e1=e2 valued the lot at about 900 euros and left it at that}.
