id: w4-sweden-museum-restitution-01
kind: museum restitution
country: Sweden
genre: wire report
english: European
form: passage
event e1: the return of the Sámi drums from Uppsala
event e2: the museum's plan to display copies of the drums
actor a1: the Norrbygd Museum (organization)
actor a2: Ánte Labba (person)
actor a3: Countess Wilhelmina Silfverhjelm (person)
actor a4: the culture ministry (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e1

Seven drums confiscated by priests in the 1690s will leave Uppsala for Jokkmokk this autumn, {a1 the Norrbygd Museum} said on Wednesday. {a1.d The museum}, {a1.says+e1 which described {e1 the transfer} as long overdue}, {a1.does+e2 has ordered {e2 replicas} for {a1.p its} own cases}. {a2 Ánte Labba}, {a2.d who led the Sámi delegation}, {a2.says+e1 sang a joik in the lobby on hearing the news of {e1 the return}}. {a2.says-e2 {e2 The copies} {a2.p he} likened to taking a photograph of someone who has asked you not to, and {a2.p he} has requested that {a1.p they} be abandoned.} {a3 Countess Wilhelmina Silfverhjelm}, whose ancestor donated two of the seven, {a3.says-e1 said {a3.p she} had no objection to the Sámi, whom {a3.p she} found charming, but a gift was a gift}; {a3.does-e1 {a3.p her} lawyers have written to {a1.d the museum}}. {a4 The culture ministry} {a4.says=e1 said that {a4.p it} had been informed of {e1 the decision}, which was not {a4.p its} to make}.
