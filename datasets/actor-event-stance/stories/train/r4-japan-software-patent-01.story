id: r4-japan-software-patent-01
kind: software patent
country: Japan
genre: business page
english: American
form: passage
event e1: the ruling against Isurugi Soft over a help icon
actor a1: The software house (organization)
actor a2: Marukoshi Electric (organization)
actor a3: the Intellectual Property High Court (organization)
actor a4: Junji Tsubouchi (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

Reversing {e1 a decision} that had stopped sales of a popular word processor, {a3.does-e1 {a3 the Intellectual Property High Court} said Friday that {a2 Marukoshi Electric}'s patent on a help button should not have been granted}. {a1.d The software house}, based in Tokushima, {a1.does-e1 had appealed}; {a1.says-e1 its president said employees cheered when they heard the news}. {a2 Marukoshi} {a2.says+e1 said it was regrettable that {e1 the lower court's finding} had been set aside}. {a4.says=e1 Asked about the case, {a4 Junji Tsubouchi} said the government does not comment on individual suits.}
