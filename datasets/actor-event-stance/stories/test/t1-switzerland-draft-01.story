id: t1-switzerland-draft-01
kind: military draft
country: Switzerland
genre: parliamentary report
english: British
form: passage
event e1: extending Swiss conscription to women
event e2: the pacifists' hunger strike on Bundesplatz
actor a1: the army command (organization)
actor a2: Corinne Aeschlimann (person)
actor a3: Groupe Sans Fusil (organization)
actor a4: Reto Dettwiler (person)
stance: a1 =e1
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1

Members arriving at the Federal Palace yesterday had to pass five tents. {a3.does+e2-e1 {a3 Groupe Sans Fusil} has been {e2 living there on tea since 1 March} in order, as {a3.p its} banner states, to keep {a3.p our} sisters out of {e1 the barracks}.} {a2 Corinne Aeschlimann} stopped to bring blankets and to tell {a3.p them} that {a3.p they} were wrong. {a2.says-e2 "{e2 Starving oneself} at a parliament is a threat with a nice face," {a2.p she} said afterwards in the chamber; no member should vote one way or the other because of {e2 it}.} {a2.says-e1 {a2.p She} would be voting No, {a2.p she} went on, because a state that has not managed equal pay in forty years ought not to begin with equal boots.} {a4 Reto Dettwiler}, {a4.d who chairs the committee}, was moved by the speech and said so. {a4.says+e1 {a4.p He} found it all the sadder that the honourable lady should want to shut women out of the one institution where nobody asks your name, and commended {e1 the extension} to the House.} {a1 The army command}, to judge by {a1.p its} submission, {a1.says=e1 can train 30,000 recruits a year or 55,000, "as instructed"}.
