id: o4-nepal-foreign-rescue-01
kind: foreign rescue teams
country: Nepal
genre: newspaper report
english: Asian
form: article
event e1: the government's refusal of foreign rescue teams
actor a1: Home Minister Krishna Bahadur Rawal (person)
actor a2: Mayor Sarita Bohara (person)
actor a3: the National Disaster Council (organization)
actor a4: Gagan Shahi (person)
actor a5: relatives of the missing (group)
actor a6: the UN coordinator's office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1

KATHMANDU: Three days after the landslide in Mugu that buried two settlements, the government has {e1 told seven countries that their search teams are not needed}.

{a3.does+e1 {e1 The decision} was taken by {a3 the National Disaster Council} on Sunday night} under the chairmanship of {a1 Home Minister Krishna Bahadur Rawal}. {a3.says+e1 In a circular to missions, {a3.d the council} said the army and the armed police had 1,140 personnel at the site and the only airstrip could take six flights a day.}

{a1.says+e1 "In the last earthquake {a1.p we} had 22 teams who found nine people. {a1.p Our} own forces pulled out thousands," {a1 Rawal} told reporters on Monday. "Every foreign helicopter needs fuel that {a1.p we} have to carry there."}

{a2 Mayor Sarita Bohara} of the affected municipality, reached by satellite phone, {a2.says-e1 said that as of Monday noon there was one excavator and no dogs.} {a2.p She} {a2.does-e1 has written directly to two embassies}, according to {a2.p her} secretary.

{a2.says-e1 "They say capacity is enough. Let them come and count," {a2 Bohara} said.}

Around 40 {a5 relatives of the missing} {a5.does-e1 sat in at Maitighar against {e1 the decision}} in the capital. {a5.says-e1 One of {a5.p them}, a hotel worker whose parents and sister lived in the upper settlement, said the first 72 hours had been spent on protocol.}

In the House, {a4 Gagan Shahi} of the opposition {a4.does-e1 obstructed the proceedings for two hours} and {a4.says-e1 demanded that at least the teams already at the airport in Delhi be let in.} {a1.d The minister} {a1.does left without replying}; {a1.says+e1 {a1.p his} ministry later said {e1 the policy} stood.}

{a6 The UN coordinator's office} {a6.says=e1 said {a6.p it} had been informed of {e1 the decision} and would send tents and water tablets through the Red Cross. {a6.p It} did not comment further.}

Police said 28 bodies had been recovered by Monday evening. The number of missing was put at 93. Rain is forecast from Wednesday.
