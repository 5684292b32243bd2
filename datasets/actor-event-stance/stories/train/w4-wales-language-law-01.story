id: w4-wales-language-law-01
kind: language law
country: Wales
genre: parliamentary report
english: British
form: passage
event e1: the bill requiring bilingual menus in Welsh restaurants
event e2: the restaurateurs' petition against the bill
actor a1: Angharad Beynon-Rees (person)
actor a2: Luigi Sartori (person)
actor a3: Dim Ond Saesneg Cymru (organization)
actor a4: Iolo Penry (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

Soup, or cawl? The Senedd's culture committee spent two hours on Thursday discovering that it may have to be both. {a1 Angharad Beynon-Rees}, moving {e1 {a1.p her} private bill}, {a1.says+e1 said a menu was the first page of a country}. {a3.says-e1 {a3 Dim Ond Saesneg Cymru} has called {e1 it} gibberish by statute}, and {a3.does+e2 had brought {e2 9,300 signatures} in a soup tureen}. But {a2 Luigi Sartori}, whose name stands at the head of {e2 the list}, told members {a2.says-e2 it had been put there without {a2.p his} leave and {a2.p he} would thank somebody to rub it out}. {a2.says+e1 {a2.p My} specials have been in Welsh, English and Bardi dialect since 1961, and nobody has starved of {e1 it}, the {a2.d café owner} said; why not the rest?} {a4.d Committee clerk} {a4 Iolo Penry} {a4.says=e1=e2 advised that {e2 the petition} would stand, less one name, and {e1 the bill} be taken clause by clause after recess}.
