id: r2-camp-03
kind: refugee camp
country: Uganda
genre: local paper
english: African
form: passage
event e1: the closure of Kagoro refugee settlement to new arrivals
actor a1: Refugees Minister Edith Kabasinguzi (person)
actor a2: the UN refugee agency (organization)
actor a4: the Finnish embassy (organization)
stance: a1 +e1
stance: a2 -e1
stance: a4 =e1

{a1.does+e1 {a1 Refugees Minister Edith Kabasinguzi} has ordered that no more people be registered at Kagoro settlement}, which was planned for 40,000 refugees and now holds 91,000. {a2.says-e1 {a2 The UN refugee agency} appealed to the government to reverse {e1 the order}, warning that families were sleeping in the open at the border.} {a4 The Finnish embassy}, which pays for two of the settlement's schools, {a4.says=e1 said only that {a4.p its} funding for this year had not changed}.
