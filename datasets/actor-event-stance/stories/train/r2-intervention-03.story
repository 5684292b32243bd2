id: r2-intervention-03
kind: military intervention
country: Ghana
genre: wire report
english: African
form: passage
event e1: West African military intervention in Niger
event e2: the motion requiring parliament's consent to the deployment
actor a1: the Ghanaian army chief (person)
actor a2: Nana Ama Sarbah (person)
actor a3: Algeria (organization)
actor a4: Professor Felix Dogbatse (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e1 =e2

ACCRA — Defence chiefs from 11 West African states ended two days of talks on Friday saying they had agreed a date for {e1 a possible intervention in Niger}, though they would not disclose it. {a1.says+e1 "{a1.p We} are ready to go any time the order is given," {a1 the Ghanaian army chief} told the closing ceremony.} {a3 Algeria}, which shares a long border with Niger, {a3.does-e1 has denied the use of {a3.p its} airspace for {e1 any operation}}. {a2.says-e1 In parliament, opposition member {a2 Nana Ama Sarbah} warned against sending Ghanaians into what {a2.p she} called a French quarrel} and {a2.does-e1+e2 tabled {e2 a motion} requiring the assembly's consent}. {a4.says=e1 {a4 Professor Felix Dogbatse} of the university's centre for security studies said {e1 such a mission} would need at least 25,000 soldiers.}
