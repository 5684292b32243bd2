id: t1-namibia-book-ban-01
kind: book ban
country: Namibia
genre: local paper
english: African
form: passage
event e1: the removal of The Salt Mothers from Namibian schools
event e2: the public reading of The Salt Mothers in Swakopmund
actor a1: the education directorate in Erongo (organization)
actor a2: Ndapewa Hamutenya-Brandt (person)
actor a3: parents of Tamariskia Secondary (group)
actor a4: Reverend Gottlieb Garoëb (person)
actor a5: Hilya Nambahu (person)
stance: a1 +e1
stance: a2 -e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1 +e2
stance: a5 =e1

When {e2 the reading} began at the Swakopmund lighthouse on Saturday, the person everybody had come for was not there. {a2 Ndapewa Hamutenya-Brandt} had {a2.says-e2 asked that {e2 the event} be called off}. {a2.says-e1 {e1 The withdrawal} of {a2.p her} novel from the Grade 11 list is an outrage, {a2.p she} wrote on {a2.p her} page that morning,} {a2.says-e2 but turning it into a picnic plays into the hands of those who did it.} {a3.does-e1+e2 {a3.d Parents of Tamariskia Secondary} went ahead anyway, taking turns at the microphone with chapters four to nine} until the wind won. In the front row sat {a4 Reverend Gottlieb Garoëb}. {a4.says+e1 It was {a4.p his} letter that led {a1 the education directorate in Erongo} to {e1 take the book away}; a love scene on page 88 had distressed {a4.p his} granddaughter, and {a4.p he} regrets nothing.} {a4.says+e2 Would {a4.p he} rather {a3.p they} had stayed at home? "Why? {a3.p They} are grown people, {a4.p I} am glad {a3.p they} {e2 read}."} {a1.says+e1 {a1.d The directorate} repeated that {e1 the decision} was final.} Copies are being held by school librarian {a5 Hilya Nambahu}, {a5.says=e1 who said {a5.p her} instructions were to count them, and {a5.p she} had: 212}.
