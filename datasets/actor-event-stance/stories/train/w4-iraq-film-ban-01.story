id: w4-iraq-film-ban-01
kind: film ban
country: Iraq
genre: wire report
english: British
form: passage
event e1: the ban on "The Widow of Qarmat Ali"
event e2: the appeal against the film ban
actor a1: the provincial council (organization)
actor a2: Shatha al-Mayyahi (person)
actor a3: Sayyid Kadhim al-Battat (person)
actor a4: Nouri Salman (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

There was not an empty seat in the Basra appeals court on Sunday, which is more than can be said of the city's cinemas since {a1 the provincial council} {a1.does+e1 took {e1 "The Widow of Qarmat Ali" off their screens}}. {a1.says-e2 The council's counsel asked the bench to throw {e2 the case} out as "a publicity tour in legal dress".} For {a2 Shatha al-Mayyahi}, {a2.d who produced the film and brought {e2 the challenge}}, {a2.says-e1+e2 no ruling would undo the loss of the Eid season, but losing by default would be worse}. The surprise of the morning was {a3 Sayyid Kadhim al-Battat}. {a3.d The cleric} had once demanded that the script be burned; {a3.does-e1+e2 {a3.p he} has since watched it, twice, and filed a statement on {a2.d the producer}'s side}. {a3.says-e1 "{a3.p I} condemned what {a3.p I} had been told. What {a3.p I} saw was a lament, and nobody bans laments in Basra," it read.} {a4.d The clerk}, {a4 Nouri Salman}, {a4.says=e1=e2 announced that judgment was reserved until the 30th}.
