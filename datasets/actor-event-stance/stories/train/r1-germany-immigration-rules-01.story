id: r1-germany-immigration-rules-01
kind: immigration rules
country: Germany
genre: wire report
english: British
form: passage
event e1: permanent checks at all German land borders
actor a1: Strehlow (person)
actor a2: Austria (organization)
actor a3: the Federal Police Staff Association (organization)
actor a4: a Berlin court (organization)
actor a5: Gaston Weicherding (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 -e1

{a4.d A Berlin court} {a4.does-e1 ruled on Monday that {e1 turning back asylum seekers at the border} was unlawful}, in the case of three Somalis put on a train to Poland. {a1.says+e1 {a1 Strehlow} said {e1 the checks} would continue regardless, as the decision covered only three people.} {a2 Austria} {a2.does-e1 has refused to take anyone back}, and Luxembourg's {a5 Gaston Weicherding} {a5.says-e1 said commuters were paying the price}. {a3 The Federal Police Staff Association} {a3.says=e1 said {a3.p its} members carried out orders and that 3,000 of them were now at the frontier}.
