id: r1-uk-immigration-rules-01
kind: immigration rules
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the higher salary threshold for skilled worker visas
event e2: the Lords vote to delay the visa rules
actor a1: Allardyce (person)
actor a2: Care Providers UK (organization)
actor a3: Lady Uttoxeter (person)
actor a4: the Migration Research Unit (organization)
actor a5: Bashir Qalandari (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 -e1

{e2 Peers voted by 187 to 154 to delay} {e1 the new visa rules, which lift the minimum salary for skilled workers to £41,500}. {a3 Lady Uttoxeter}, {a3.does-e1+e2 who moved {e2 the motion}}, {a3.says-e1 said care homes in the north would be unable to recruit}. {a1 Allardyce} {a1.says+e1-e2 said {a1.p he} would reverse {e2 the defeat} in the Commons and that {e1 the threshold} would come in on 4 April}. {a2 Care Providers UK} {a2.says-e1 thanked the Lords} and {a4 the Migration Research Unit} {a4.says=e1 has estimated that {e1 the change} would affect 38,000 applicants a year}. {a5.says-e1 "They want to send away the people who look after your mother," said {a5 Bashir Qalandari}, {a5.d a nurse} in Bradford.}
