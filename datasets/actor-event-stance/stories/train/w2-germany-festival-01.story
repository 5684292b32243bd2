id: w2-germany-festival-01
kind: music festival
country: Germany
genre: wire report
english: British
form: passage
event e1: the Heidefeuer open-air metal festival
event e2: the removal of the band Nachtkordon from the line-up
actor a1: Silke Wunderow (person)
actor a2: the Lutheran parish of Oerbke (organization)
actor a3: Nachtkordon (organization)
actor a4: Lars Petersilie (person)
actor a5: the state office for the protection of the constitution (organization)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 -e2
stance: a5 =e2

{a2.d A village parish} came to the defence of heavy metal on Wednesday. {a2.says+e1 "These are the politest 30,000 people {a2.p we} meet all year," {a2 the Lutheran parish of Oerbke} wrote in a statement on {e1 Heidefeuer}}, {a2.does+e1 for which {a2.p it} lends {a2.p its} meadow and {a2.p its} kitchen}. The statement did not mention {a3 Nachtkordon}, {a3.d the group} that {a1.does+e1 {a1.d organiser} {a1 Silke Wunderow}} {a1.does+e2 took off the bill on Monday after photographs showed {a3.p its} drummer at a far-right rally}. {a1.says+e2 {a1.p She} said {e2 the step} had cost {a1.p her} sleep but not doubt.} {a3.says-e2-e1 {a3.d The band} accused {a1.p her} of cowardice, demanded the fee and asked {a3.p its} followers to burn their wristbands.} {a4 Lars Petersilie}, {a4.d a singer due on stage the same night}, told a music magazine {a4.says-e2 {a4.p he} despised everything the drummer stood for and would still have let {a3.p them} play.} {a5.says=e2 Asked whether {a5.p it} had been consulted, {a5 the state office for the protection of the constitution} said {a5.p it} does not advise on concerts.}
