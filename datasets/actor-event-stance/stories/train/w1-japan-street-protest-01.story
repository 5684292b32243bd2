id: w1-japan-street-protest-01
kind: street protest
country: Japan
genre: wire report
english: Asian
form: passage
event e1: the demonstration outside the governor's office in Niigata
event e2: the restart of the Kariba reactor
event e3: the auction of the Osaka pachinko halls (unrelated)
actor a1: Fumiko Hoshikawa (person)
actor a2: Governor Seiji Muranaka (person)
actor a3: shopkeepers in the village (group)
actor a4: Echigo Electric (organization)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 -e1 +e2
stance: a4 +e2 =e3

Carrying a thermos and a folding stool, {a1 Fumiko Hoshikawa}, 77, {a1.does+e1-e2 took {a1.p her} usual place beneath the ginkgo trees for the 200th Friday}, and for the first time {a1.p she} was not alone. Some 3,000 people joined {a1.p her} {e1 outside the Niigata governor's office} a week before {a4.does+e2 {a4 Echigo Electric} plans to load fuel into the {e2 Kariba reactor}}. {a2 Governor Seiji Muranaka}, whose consent is required, {a2.says=e2 has told the assembly {a2.p he} is still reading the safety report and leans neither way}; {a2.says-e1 of {e1 the crowd} below {a2.p his} window {a2.p he} remarked that "those who shout do not help {a2.p me} read", and asked them to go home}. Nor did everybody in the plant's host village wish {e1 the rally} well. {a3.says-e1+e2 "{a3.p We} have waited thirteen years for {e2 those lights} to come on again, and these people arrive by bus from the city to tell {a3.p us} to go on waiting," {a3 shopkeepers in the village} wrote in a joint letter.}
