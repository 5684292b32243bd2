id: x2-jamaica-patois-curriculum-01
kind: school curriculum change
country: Jamaica
genre: newspaper report
english: Caribbean
form: article
event e1: teaching in Patois in the first two grades
actor a1: Education Minister Sandra McCatty (person)
actor a2: the Ministry of Education (organization)
actor a3: Jamaica Association of Primary Educators (organization)
actor a4: Orville Pusey (person)
actor a5: Hyacinth Brissett (person)
actor a6: Khadeen Rowe (person)
actor a7: Bishop Vernon Thaxter (person)
actor a8: Damion Lyttle (person)
actor a9: National Parent Voice (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

{e1 Patois lessons} in 60 schools from September

Children entering grade one at 60 primary schools this September will {e1 learn to read in Jamaican before they learn to read in English}, under {e1 a pilot} announced yesterday by {a2 the Ministry of Education}.

{a1.says+e1 “The child who comes to us speaking one language and is taught in another is being asked to climb two hills at once,” {a1 Education Minister Sandra McCatty} told Parliament. “{a1.p We} are going to let {a1.p our} children climb one hill, then the next.”}

{a2.does+e1 {a2.d The ministry} has printed 14,000 readers using the Cassidy-JLU spelling system and trained 180 teachers.} English will be introduced as a spoken subject in grade one and become the language of instruction in grade three.

{a1.d The minister} cited the most recent grade four assessment, in which 33 per cent of pupils did not reach mastery in literacy.

{a4 Orville Pusey}, {a4.d the shadow minister}, {a4.says-e1 said no country had become rich by printing its own mistakes. “English is the language of the contract, of the visa, of the prescription bottle. Every month {e1 this} goes on is a month stolen from a poor child,” {a4.p he} told the House. “Not from a rich one. You will not find {e1 it} at the prep schools.”}

The {a3 Jamaica Association of Primary Educators} {a3.says+e1 said {a3.p its} members had been doing the same thing unofficially for generations and {a3.p it} was glad to see {e1 the practice} put on a proper footing.} {a5 Hyacinth Brissett}, {a5.d principal of a school} near Christiana that took part in an early trial, {a5.says+e1 said the difference was visible by the first half-term. “They put up their hands. Before, they were quiet, and people thought quiet was slow.”}

From the pulpit of {a7.p his} Portmore church on Sunday, {a7 Bishop Vernon Thaxter} {a7.says-e1 urged parents at the 60 schools to write to the principals and refuse consent. {a7.p He} loved the language, {a7.p he} told the congregation, {a7.p he} preached in it and {a7.p he} joked in it, and {a7.p he} had needed no school to teach {a7.p him}.}

{a8 Damion Lyttle}, {a8.d a bus conductor} whose twins start school in Spanish Town, {a8.says-e1 intends to do just that. “Dem can get dat from {a8.p me} free,” {a8.p he} said.}

{a9 National Parent Voice}, {a9.d the umbrella body for parent-teacher associations}, {a9.says=e1 said calls to {a9.p its} office had been “almost exactly half and half” and {a9.p it} would poll {a9.p its} branches before saying anything about {e1 the programme}.}

Linguist {a6 Khadeen Rowe}, who evaluated the Christiana trial, {a6.says=e1 cautioned against reading too much into {e1 it} either way. Reading scores there rose by 11 points, {a6.p she} said, but the classes had also been smaller; after grade four the gap with other schools closed.}
