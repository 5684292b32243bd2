id: w4-morocco-language-law-01
kind: language law
country: Morocco
genre: parliamentary report
english: African
form: passage
event e1: the bill making Amazigh compulsory on shop signs
event e2: the merchants' strike in Casablanca
event e3: the auction of fishing licences in Dakhla (unrelated)
actor a1: Itto Aghzzaf (person)
actor a2: the Federation of Medina Merchants (organization)
actor a3: Deputy Younes Berrechid (person)
actor a4: the Rabat sign-painters' cooperative (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2 =e3
stance: a3 -e1 -e2
stance: a4 +e1

Speaking in Tashelhit, so that half the chamber reached for its earpieces, {a1 Itto Aghzzaf} opened Wednesday's debate. {a1.says+e1 {e1 {a1.p Her} text}, {a1.p she} said, would cost a grocer less than a week's mint.} Outside, {a2.does-e1+e2 {a2 the Federation of Medina Merchants} had {e2 pulled down eleven thousand shutters} in protest.} {a1.says-e2 {a1.d The member for Tiznit} told {a2.p them}, not unkindly, that a closed shop needs no sign in any tongue.} {a3 Deputy Younes Berrechid}, {a3.p himself} a son of the Rif and "nobody's idea of an enemy of Amazigh", {a3.says-e1 could not bring {a3.p himself} to vote for {e1 a law that fines cobblers}}; {a3.says-e2 nor, {a3.p he} added, did {a3.p he} see why a sick man should find {e2 the pharmacy shut} on account of {e1 it}}. {a4.does+e1 {a4 The Rabat sign-painters' cooperative} followed the sitting from the gallery and cheered at clause four.}
