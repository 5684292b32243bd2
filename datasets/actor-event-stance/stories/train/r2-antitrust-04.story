id: r2-antitrust-04
kind: antitrust suit
country: Indonesia
genre: business page
english: Asian
form: passage
event e1: the cartel charges against seven cooking oil producers
actor a1: Indonesia's competition commission (organization)
actor a2: Sawit Gemilang (organization)
actor a4: Lukman Harahap (person)
stance: a1 +e1
stance: a2 -e1
stance: a4 =e1

{a1.says+e1 {a1 Indonesia's competition commission} told a hearing on Thursday that seven palm oil refiners had held back supplies in early 2022 to push up prices.} {a2.says-e1 Lawyers for {a2 Sawit Gemilang}, the largest of them, rejected {e1 the charges} and said the shortage was the result of the export ban.} {e1 The case} is expected to run until March, {a4.says=e1 the panel's clerk, {a4 Lukman Harahap}, said}.
