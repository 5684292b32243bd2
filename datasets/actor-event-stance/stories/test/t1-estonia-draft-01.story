id: t1-estonia-draft-01
kind: military draft
country: Estonia
genre: wire report
english: American
form: passage
event e1: extending Estonia's draft to 18 months
event e2: the teachers' pay talks (unrelated)
actor a1: the employers' confederation (organization)
actor a2: Colonel Ain Rebane (person)
actor a3: the conscripts' council (organization)
actor a4: Mikk Saarepuu (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1 =e2
stance: a4 -e1 =e2

TALLINN, Estonia -- Opposition to {e1 a longer draft} in Estonia is coming from an unlikely corner: the officers who would get to keep the soldiers. {a2.says-e1 Beyond month 11, {a2 Colonel Ain Rebane} told a closed hearing, recruits learn nothing but how to hide, and {a2.p he} asked that {e1 the plan} be "put out of its misery," according to two people who were in the room.} {a1 The employers' confederation}, which was expected to complain about lost labor, {a1.says+e1 came out in favor}. {a1.p Its} members, a spokeswoman said, "would rather lend a young man for 18 months than lose the country he works in." {a3 The conscripts' council} {a3.says=e1 said {a3.p it} was consulting the barracks}. Lawmaker {a4 Mikk Saarepuu} praised the patriotism of {a1.d the confederation} and the candor of {a2.d the colonel}, {a4.says-e1 and said {a4.p he} would go with {a2.d the colonel}}.
