id: w4-papua-new-guinea-corruption-inquiry-01
kind: corruption inquiry
country: Papua New Guinea
genre: wire report
english: Australian
form: passage
event e1: the commission of inquiry into the Daru hospital fund
event e2: the commission's request for three more months
actor a1: Justice Wilma Karogo (person)
actor a2: Health Secretary Paul Amaiu (person)
actor a3: nurses at Daru hospital (group)
actor a4: the treasury (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e2

After 61 witnesses and one fistfight, the head of {e1 the commission examining the K80 million Daru hospital fund} says {a1.p she} needs longer. {a1 Justice Wilma Karogo}, {a1.says+e1 who has described {e1 the work} as the most useful of {a1.p her} career}, {a1.does+e2 asked on Friday for {e2 an extension to the end of November}}. Among those dismayed by {e2 that} are the very people who demanded an inquiry. {a3 Nurses at Daru hospital} {a3.says+e1 say {a3.p they} have every faith in {a1.d the judge} and will testify again if called}, but {a3.says-e2 {e2 three more months} means three more months without painkillers, since the fund stays frozen until {a1.p she} reports}. {a2 Health Secretary Paul Amaiu}, whose signature is on most of the cheques, {a2.says-e2 opposes {e2 any extension} for reasons of {a2.p his} own}: {a2.says-e1 {a2.p he} told NBC radio that {e1 the commission} had been "a circus from the first day" and that {a2.p he} wished {e1 it} had never been set up}. {a4 The treasury} {a4.says=e2 said {e2 the request} had arrived and would be answered in due course}.
