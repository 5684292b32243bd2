id: w4-lebanon-bomb-attack-01
kind: bomb attack
country: Lebanon
genre: wire report
english: American
form: passage
event e1: the car bomb outside the Zahlé courthouse
event e2: the release of the two detained suspects
actor a1: Nayla Abou Rjeily (person)
actor a2: the judges' club (organization)
actor a3: the Front of the Dispossessed (organization)
actor a4: General Wadih Sfeir (person)
actor a5: Hassan Yammine (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 =e1 =e2
stance: a5 =e2

Two clerks, a coffee vendor and a defendant who was about to be acquitted: {a2 the judges' club} read out the names of the dead one by one on Wednesday and {a2.says-e1 called the people who had parked {e1 the Renault} "murderers of the law itself".} {a2.p It} then {a2.does-e2 walked out of the palace of justice over an order freeing {e2 two men held since Sunday}}. Among those relieved by {e2 that order} was, improbably, the vendor's widow. {a1 Nayla Abou Rjeily} {a1.says+e2 told reporters the pair were {a1.p her} neighbors' sons, home asleep at the time}; {a1.says-e1 {a1.p she} prayed that "the real hands" that set off {e1 it} would wither}. {a3 The Front of the Dispossessed}, blamed by half the country, {a3.says-e1 denied any part and said {e1 the crime} stained a cause {a3.p it} had not been asked to serve}. {a4.d Army investigator} {a4 General Wadih Sfeir} {a4.says=e1=e2 would discuss neither {e1 the explosive} nor {e2 the suspects}}. {a5.d Defense lawyer} {a5 Hassan Yammine}, whose clerk was hurt in {e1 the explosion}, {a5.says=e2 said of {e2 the ruling} that {a5.p he} would read the reasons first}.
