id: r5-ceasefire-02
kind: ceasefire
country: Ukraine
genre: wire report
english: British
form: passage
event e1: the proposed 30-day ceasefire on energy sites
actor a1: Presidential aide Taras Zavhorodnii (person)
actor a2: Moscow (organization)
actor a3: Lieutenant Colonel Ruslan Pidhaietskyi (person)
actor a4: Norway (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a1.says+e1 Kyiv was ready to begin {e1 a 30-day halt to strikes on power plants and pipelines} as early as Friday, {a1 presidential aide Taras Zavhorodnii} said after talks in Oslo.} {a4 Norway}, {a4.does+e1 which drafted {e1 the text} and has offered to send monitors}, circulated a second version on Tuesday. {a2.does-e1 {a2 Moscow} turned {e1 the proposal} down}, saying {a2.says-e1 {e1 it} left out attacks on refineries} and would let Ukraine rearm. Not everyone in the Ukrainian army is in favour. {a3.says-e1 {a3 Lieutenant Colonel Ruslan Pidhaietskyi}, who commands a drone battalion near Pokrovsk, said {e1 such a pause} would take away "the one thing that hurts them".}
