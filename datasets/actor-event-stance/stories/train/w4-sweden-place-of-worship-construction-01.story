id: w4-sweden-place-of-worship-construction-01
kind: place of worship construction
country: Sweden
genre: wire report
english: European
form: passage
event e1: the building of a Syriac Orthodox cathedral in Södertälje
event e2: the sale of municipal land for the cathedral
actor a1: Councillor Ragnhild Åsbrink (person)
actor a2: Metropolitan Gabriel Aslan (person)
actor a3: Nature and Shore Södertälje (organization)
actor a4: the county administrative board (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

The council in Södertälje voted 33 to 28 on Monday night to sell a wooded hillside for 1 krona to the Syriac Orthodox Church, which plans {e1 a cathedral for 1,500 worshippers} there. {a2 Metropolitan Gabriel Aslan} {a2.says+e1+e2 thanked the members who had voted for {e2 the sale} and promised {e1 a building} "that Sweden will put on its stamps"}. Not all of those who voted against are against the church. {a1 Councillor Ragnhild Åsbrink} {a1.does-e2 pressed the red button} and {a1.says+e1 then said that {a1.p she} hoped to attend the consecration}: {a1.says-e2 what {a1.p she} could not defend to {a1.p her} voters was {e2 the price}}. {a3 Nature and Shore Södertälje} {a3.does-e1-e2 has lodged an appeal against {e2 the transaction}, {a3.p its} third attempt to keep {e1 the cathedral} off the hill}. {a4 The county administrative board} {a4.says=e1 confirmed {a4.p it} had received the papers and expects to decide by June}.
