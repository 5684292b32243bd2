id: r2-camp-02
kind: refugee camp
country: Greece
genre: wire report
english: British
form: passage
event e1: the closed reception centre for migrants on Samos
event e2: the general strike on the island
actor a1: Migration Minister Stelios Karvounis (person)
actor a2: Mayor Evdokia Psarrou (person)
actor a3: Doctors of the Aegean (organization)
actor a4: the island's hotel owners (group)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 +e2

Shops, schools and public offices on Samos were closed on Thursday in {e2 a general strike} over {e1 a new closed centre for 3,000 asylum seekers}. {a2.does-e1+e2 {a2 Mayor Evdokia Psarrou} led a march to the harbour}, {a2.says-e1 where {a2.p she} said the island had "carried Europe's burden long enough"}. {a4.does+e2 {a4 The island's hotel owners} shut {a4.p their} reception desks for the day.} {a3.says-e1 The medical charity {a3 Doctors of the Aegean} criticised {e1 the facility} for another reason, saying detention behind double fences would worsen the mental health of people who had fled war.} {a1.says+e1 In Athens {a1 Migration Minister Stelios Karvounis} said {e1 the centre} would open in September as planned and replace the tents where migrants now sleep.}
