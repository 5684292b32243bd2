id: r2-intervention-02
kind: military intervention
country: Egypt
genre: wire report
english: British
form: passage
event e1: an Egyptian military intervention in Libya
actor a1: Egypt's parliament (organization)
actor a2: the government in Tripoli (organization)
actor a3: the United Nations envoy (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1

{a1.does+e1 {a1 Egypt's parliament} on Monday unanimously authorised {e1 the deployment of troops abroad}}, clearing the way for Cairo to send forces into eastern Libya. {a2.says-e1 {a2 The government in Tripoli} denounced {e1 the vote} as a declaration of war.} {a3.says-e1 {a3 The United Nations envoy} urged all countries to stay out of the conflict, saying more foreign soldiers would only prolong it.}
