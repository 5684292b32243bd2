id: w4-cameroon-bomb-attack-01
kind: bomb attack
country: Cameroon
genre: wire report
english: African
form: passage
event e1: the bombing of the Kumba motor park
event e2: the government's dusk-to-dawn curfew
event e3: the cocoa export levy (unrelated)
actor a1: Bishop Cletus Ndifor (person)
actor a2: the Meme Drivers' Syndicate (organization)
actor a3: Governor Bernard Atangana Eloundou (person)
actor a4: Dr Relindis Achu (person)
actor a5: the Red Tiger Fighters (organization)
stance: a1 -e1 =e3
stance: a2 -e1 -e2
stance: a3 +e2
stance: a4 =e1
stance: a5 +e1

{a4 Dr Relindis Achu} stopped counting at 31. {a4.d The surgeon} at Kumba district hospital {a4.says=e1 told reporters on Saturday that most of those brought in after {e1 the explosion at the motor park} had leg injuries and that {a4.p she} had asked Buea for more blood}. In an audio message, {a5 the Red Tiger Fighters} {a5.says+e1 said {e1 the device} had been meant for soldiers and that "the next will find them"}. {a1 Bishop Cletus Ndifor} led prayers at the site, {a1.says-e1 telling mourners that no grievance, however just, could be carried in a nail-filled gas bottle}. {a3 Governor Bernard Atangana Eloundou} {a3.does+e2 announced {e2 a curfew} from 6 p.m. to 6 a.m. for one month}. The drivers, who lost four colleagues, are not happy. {a2.says-e1 "{a2.p We} buried {a2.p our} brothers this morning, and may those who killed them never sleep," said the president of {a2 the Meme Drivers' Syndicate}.} {a2.says-e2 "But night is when {a2.p we} earn. {e2 This order} punishes the wounded."}
