id: xt-ecuador-conscription-01
kind: military draft
country: Ecuador
genre: wire report
english: American
form: article
event e1: the return of compulsory military service in Ecuador
event e2: the students' strike against the draft
actor a1: Andrés Borrero Jaramillo (person)
actor a2: the Federation of University Students (organization)
actor a3: Camila Yánez Toaquiza (person)
actor a4: Hugo Montesdeoca (person)
actor a5: the bishops of Ecuador (group)
actor a6: Lourdes Tibanquiza (person)
actor a7: the Guayas Chamber of Enterprise (organization)
actor a8: Roque Santillán (person)
actor a9: the Court of Constitutional Guarantees (organization)
actor a10: Mónica Zhunaula (person)
actor a11: the students (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 =e2
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e1 =e2
stance: a9 =e1 =e2
stance: a10 +e1
stance: a11 -e1 +e2

QUITO, Ecuador (AP) — Ecuador will draft 18-year-old men into the armed forces for the first time since 2008 under a decree {a1.does+e1 signed Tuesday by President {a1 Andrés Borrero Jaramillo}}, {a1.says+e1 who says the country needs soldiers to take back its ports and prisons from gangs}.

About 20,000 men a year will be chosen by lottery for ten months of {e1 service}, starting in March. Students may postpone it until they finish a degree but may not avoid it.

"{a1.says+e1 Every family in Guayaquil already lives in a war. {a1.p I} am asking the rest of the country to share it," {a1 Borrero} said in a speech from the balcony of Carondelet Palace. "{e1 This} is the most important decree of {a1.p my} presidency."}

{a11.does-e1+e2 Lectures at 11 universities came to a halt Wednesday as thousands of {a11.d students} {e2 walked out} in protest.} {a2 The Federation of University Students} {a2.does+e2 made the {e2 strike} indefinite}, {a2.says-e1 saying {e1 the draft} would "send the sons of the poor to die for the failures of the rich."}

{a3 Camila Yánez Toaquiza}, who leads the federation at the Central University, {a3.does+e2 was chaining the gate of the law school shut when reporters arrived}. "{a3.says-e1 {a3.p My} brother turns 18 in April," {a3.p she} said. "He wants to be a baker. Let them arrest the judges who sell freedom to the gangs before they come for {a3.p my} brother."}

{a1.says-e2 {a1.d The president} said {a11.d the strikers} were "playing at revolution" and threatened to cut the budget of any university that stays closed longer than a week.}

Gen. {a4 Hugo Montesdeoca}, {a4.d head of the joint command}, {a4.says+e1 welcomed {e1 the decree}, saying the armed forces had been 9,000 men short for a decade}. {a4.says=e2 {a4.p He} would not comment on {e2 the strike}. "A soldier does not have opinions about students," {a4.p he} said.}

In Durán, outside Guayaquil, {a6 Lourdes Tibanquiza} has not let {a6.p her} son walk to school alone since a classmate was shot in May. {a6.says+e1 "If it takes soldiers, then take mine too. {a6.p I} will iron the uniform {a6.p myself}," said {a6.d the seamstress}, 43.} {a6.says-e2 {a6.p She} had no patience for {a11 the students}. "{a11.p They} lost one week of classes. Here we lost the street. Let {a11.p them} go back in."}

{a7 The Guayas Chamber of Enterprise}, which has backed most of {a1.d the president}'s security measures, {a7.says-e1 came out against {e1 this one}, saying companies would lose trained workers and that the money would be better spent on scanners for containers}.

{a5 The bishops of Ecuador} {a5.says-e1 said in a pastoral letter that {e1 forced service} offended the conscience and asked for {e1 it} to be made voluntary}. {a5.says-e2 {a5.p They} also urged {a2.d the federation} to end {e2 the strike}, noting that an exam missed is "a wound to one's own family."}

{a10 Mónica Zhunaula}, {a10.d a lawmaker for the governing party}, {a10.says+e1 said {a10.p she} would introduce an amendment to extend {e1 the draft} to women, "because defending the country is an honor"}.

{a9 The Court of Constitutional Guarantees}, which must rule on the decree within 30 days, {a9.says=e1=e2 said only that {a9.p it} had received six challenges}.

{a8 Roque Santillán}, {a8.d a security analyst in Quito}, {a8.says=e1 said conscripts had been used with some success in Peru and with almost none in Honduras. "Numbers aren't nothing and they aren't everything," {a8.p he} said. "{a8.p I'm} waiting to see what they'll be trained to do."}
