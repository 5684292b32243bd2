id: r4-us-copyright-law-01
kind: copyright law
country: United States
genre: wire report
english: American
form: passage
event e1: the House bill to block foreign pirate Web sites
actor a1: Rep. Landon Shipstead (person)
actor a2: Factopedia (organization)
actor a3: the Screen Studios Alliance (organization)
actor a4: Monserrate (person)
actor a5: House Speaker Vernon Tackett (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

{a1 Rep. Landon Shipstead}, {a1.d the chief sponsor}, {a1.says+e1 said Tuesday {a1.p he} would resume work on {e1 the measure} in February despite an online blackout}. {a2.does-e1 The encyclopedia {a2 Factopedia} went dark for 24 hours in protest.} {a4 Monserrate}, a Florida Democrat {a4.does-e1 who had been a co-sponsor, took {a4.p her} name off {e1 the bill}}. {a3 The Screen Studios Alliance} {a3.says+e1 called the protest a stunt}. {a5.says=e1 {a5 House Speaker Vernon Tackett} said there was no consensus yet and would not predict a floor vote.}
