id: r4-spain-copyright-law-01
kind: copyright law
country: Spain
genre: newspaper report
english: British
form: passage
event e1: the bill allowing file-sharing websites to be closed
actor a1: Culture Minister Elvira Santacruz (person)
actor a2: the Association of Internet Users of Aragon (organization)
actor a3: the Popular Centre (organization)
actor a4: film director Gonzalo Iradier (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

Spain's parliament on Tuesday narrowly defeated {e1 a bill} that would have let a commission shut down websites offering pirated films and music. {a3 The Popular Centre} and three regional parties {a3.does-e1 voted against}. {a1 Culture Minister Elvira Santacruz} {a1.says+e1 said {a1.p she} regretted the vote and would bring {e1 the measure} back in the Senate}. {a4 The film director Gonzalo Iradier} {a4.says+e1 told state radio the result would cost jobs in {a4.p his} industry}, while {a2 the Association of Internet Users of Aragon}, {a2.does-e1 which organised a campaign of e-mails to deputies}, {a2.says-e1 described the outcome as a victory for citizens}.
