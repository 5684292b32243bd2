id: w4-bolivia-museum-restitution-01
kind: museum restitution
country: Bolivia
genre: wire report
english: American
form: passage
event e1: the return of the Tiwanaku mummy by a Geneva museum
event e2: the government's ceremony for the mummy at the stadium
event e3: the quinoa price freeze (unrelated)
actor a1: Fermín Apaza Yujra (person)
actor a2: the Musée Bastion-Royal (organization)
actor a3: Culture Minister Roxana Limachi (person)
actor a4: forensic doctor Hugo Siles (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 +e1 +e2
stance: a4 =e1 =e3

LA PAZ, Bolivia — Once {a2.p it} refused even to answer letters on the subject. On Thursday {a2 the Musée Bastion-Royal} of Geneva {a2.does+e1 flew the mummy of a Tiwanaku boy back to Bolivia at {a2.p its} own cost}, and {a2.says+e1 {a2.p its} director told reporters that {a2.d the museum} "should have done {e1 this} before {a2.p we} were asked"}. {a3 Culture Minister Roxana Limachi} {a3.says+e1 called {e1 the return} a victory for every Bolivian} and {a3.does+e2 invited the public to {e2 a ceremony with fireworks on Saturday}}. {a1 Fermín Apaza Yujra}, {a1.d the amauta} who found the boy's photograph in a catalogue and {a1.does+e1 campaigned for {e1 him to come home} for 22 years}, will be elsewhere. {a1.says-e2 "He is a child, and he is dead. You don't put him {e2 on a soccer field}," {a1.p he} said.} {a4 Forensic doctor Hugo Siles} {a4.says=e1 received the crate and certified that the seals were intact}.
