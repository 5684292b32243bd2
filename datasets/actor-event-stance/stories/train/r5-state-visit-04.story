id: r5-state-visit-04
kind: state visit
country: Sri Lanka
genre: newspaper report
english: Asian
form: passage
event e1: the Indian prime minister's visit to Colombo
event e2: the defence memorandum signed during the visit
actor a1: Foreign Minister Harshana Tennekoon (person)
actor a2: Pubudu Jayakody-Perera (person)
actor a3: the Northern Fishers' Alliance (organization)
actor a4: the Chinese embassy (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 =e2
stance: a4 =e1 =e2

The Indian leader was given a 19-gun salute at Independence Square before talks on power lines, oil tanks and fishing. {a1 Foreign Minister Harshana Tennekoon} {a1.says+e1 described {e1 the visit} as "the most productive in decades"} and {a1.says+e2 said nothing in {e2 the defence memorandum} gave another country the use of a base}. {a2.does-e1 {a2 Pubudu Jayakody-Perera}, who leads a small left-wing party, was among 60 people arrested while marching to the hotel.} {a2.says-e2 {a2.p He} demanded that {e2 the memorandum} be torn up.} {a3.says+e1 {a3 The Northern Fishers' Alliance} said {a3.p it} was glad the prime minister had come to Jaffna, and handed {a3.p its} complaints about trawlers to an aide.} Officials at {a4 the Chinese embassy} {a4.says=e1=e2 did not answer questions}.
