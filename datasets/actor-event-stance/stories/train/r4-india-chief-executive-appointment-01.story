id: r4-india-chief-executive-appointment-01
kind: chief executive appointment
country: India
genre: business page
english: Indian
form: passage
event e1: the appointment of Farrokh Gustadji as managing director of Narmadesh Steel Tubes
actor a1: Narmadesh Steel Tubes (organization)
actor a2: Jagmohan Sodhani (person)
actor a3: The Hind Mazdoor union (organization)
actor a4: Farrokh Gustadji (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

{a1.does+e1 The board of {a1 Narmadesh Steel Tubes} on Saturday appointed {a4 Farrokh Gustadji} {e1 managing director} for five years with effect from July 1}. {a4 Gustadji}, 51, was with a cement major in Pune and {a4.does=e1 could not be contacted}. {a2.d Promoter} {a2 Jagmohan Sodhani}, who will continue as non-executive chairman, {a2.says+e1 told PTI that bringing in a professional was "the need of the hour"}. {a3 The Hind Mazdoor union} {a3.says=e1 said its wage talks were with the company and not with any individual}. The scrip ended flat at Rs 118.40.
