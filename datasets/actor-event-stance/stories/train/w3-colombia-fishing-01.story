id: w3-colombia-fishing-01
kind: fishing quota
country: Colombia
genre: live blog
english: American
form: passage
event e1: the shrimp moratorium in the Gulf of Tribugá
event e2: the ombudsman's mediation with the shrimpers
actor a1: Trawlers of Buenaventura (group)
actor a2: Ombudswoman Yesenia Caicedo (person)
actor a3: Guardianes del Golfo (organization)
actor a4: the fisheries authority (organization)
stance: a1 -e1 +e2
stance: a2 =e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 -e2

8:15 a.m. Day two of talks that may or may not be talks. 8:40 {a2 Ombudswoman Yesenia Caicedo} arrives with pastries. {a2.says+e2 "As long as they're eating, they're not shouting, so {e2 this} goes on,"} {a2.p she} says. {a2.says=e1 Does {a2.p she} want {e1 the two-year halt to shrimping} lifted? "{a2.p I} want them to agree. On what, they'll tell {a2.p me}."} 9:30 {a4 The fisheries authority}'s chair is still empty. A text: {a4.says-e2 {a4.p we} won't attend {e2 a negotiation} over {a4.says+e1 something {a4.p we} have no intention of changing}}. 9:52 {a1 Trawlers of Buenaventura} file in. {a1.says+e2 Spokesman Wilfrido tells us {a1.p they}'ll sit at {e2 this table} till Christmas if asked}, {a1.says-e1 but {e1 the ban} "has to die."} 10:20 Chanting outside. It's {a3 Guardianes del Golfo}, {a3.does-e2 demanding {e2 the meeting} be called off}. {a3.says+e1 {a3.p Their} banner: TWO YEARS, NOT ONE DAY LESS}.
