id: w4-singapore-film-ban-01
kind: film ban
country: Singapore
genre: wire report
english: Asian
form: passage
event e1: the ban on the documentary "Block 88"
event e2: the university's private screening of "Block 88"
event e3: the toll rise on the Tuas link (unrelated)
actor a1: Tan Kheng Boon (person)
actor a2: the media regulator (organization)
actor a3: Nurul Ain Hashim (person)
actor a4: several alumni donors (group)
stance: a1 -e1 -e2
stance: a2 +e1 =e2
stance: a3 =e1 +e2
stance: a4 -e2
stance: a3 =e3

{a2 The media regulator} said on Tuesday {a2.p it} {a2.does+e1 had refused to classify "Block 88"}, a documentary about an eviction, because it "misrepresents a court judgment". {a2.says=e2 {a2.p It} added that {e2 closed-door showings at universities} were a matter for the universities.} Kent Ridge's film society {a3.does+e2 duly showed it to 60 students on Thursday}; {a3 Nurul Ain Hashim}, {a3.d the society's president}, {a3.says=e1 said {e1 the ban} was not what the evening was about and that {a3.p she} would leave that argument to lawyers}. {a4 Several alumni donors} {a4.says-e2 have told the provost {a4.p they} will withhold gifts over {e2 the event}}. Neither side was of much comfort to {a1 Tan Kheng Boon}, {a1.d who made the film}. {a1.says-e1 {a1.p He} is appealing {e1 the regulator's decision}}. {a1.says-e2 As for {e2 the screening}, {a1.p he} said, nobody had asked {a1.p him}, {e2 it} breached {a1.p his} contract, and {a1.p he} wanted {e2 it} not to be repeated}.
