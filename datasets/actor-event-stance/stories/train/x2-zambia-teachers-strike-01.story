id: x2-zambia-teachers-strike-01
kind: teachers' strike
country: Zambia
genre: local paper
english: African
form: article
event e1: the teachers’ strike on the Copperbelt
event e2: the plan to recall retired teachers
actor a1: Basic Education Teachers’ Congress (organization)
actor a2: Mutale Chisenga (person)
actor a3: Education Minister Namukolo Siyunyi (person)
actor a4: Secondary Teachers’ Association of Zambia (organization)
actor a5: Patrick Ng’andu (person)
actor a6: Copperbelt Parents’ Forum (organization)
actor a7: Elijah Simpasa (person)
actor a8: Bishop Clement Mwewa (person)
actor a9: Ruth Banda-Kaoma (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 =e1 +e2
stance: a8 =e1
stance: a9 =e1

Classrooms empty as teachers’ {e1 strike} spreads to Ndola

Learning came to a halt in more than 400 government schools on the Copperbelt yesterday as teachers {e1 stayed away from work} for a fourth day over unpaid housing allowances.

The {a1 Basic Education Teachers’ Congress} (BETC), {a1.does+e1 which called {e1 the strike}}, {a1.says+e1 said {a1.p its} members in Ndola, Luanshya and Mufulira had now joined their fellow teachers in Kitwe and would not return until money was in their accounts}.

{a2.says+e1 “{a1.p We} have been given promises since 2021. {a1.p We} cannot pay a landlord with a promise,” said {a2 Mutale Chisenga}, {a2.d secretary-general of {a1.d the union}}, at Freedom Park, where about 600 teachers had gathered under umbrellas.}

{a2.says+e1 {a2 Chisenga} said arrears for some teachers had reached K38,000, and that {e1 the action} would be extended to the other nine provinces if nothing was heard from Lusaka by Friday.}

{a3 Education Minister Namukolo Siyunyi} {a3.says-e1 told Parliament on Tuesday that {e1 the stoppage} was illegal because no certificate of dispute had been issued}. {a3.says-e1 {a3.p She} appealed to teachers “as professionals and as parents” to resume duty.}

{a3.says+e2 In the meantime, {a3.p she} said, {e2 some 1,700 retired teachers would be called back on three-month contracts} so that Grade 12 candidates did not suffer. Mock examinations start on 8 July.}

{a1.d The BETC} {a1.says-e2 has urged retired members to refuse {e2 the contracts}, and said in a circular that anyone who signed one would be “remembered”.} {a2.says-e2 {a2 Chisenga} put it more mildly: the pensioners were owed money too, {a2.p he} said, and {e2 the plan} was an insult to them.}

But not every union is behind {e1 the strike}. The {a4 Secondary Teachers’ Association of Zambia}, which speaks for about a quarter of staff in the province, {a4.does-e1 has instructed {a4.p its} branches to report for work}. {a5.says-e1 {a4.p Its} president, {a5 Patrick Ng’andu}, said talks had been going well until they were “ambushed”.}

{a5.says-e1 “Treasury had agreed to clear 40 per cent in June. Where is that offer now? {e1 This action} has swallowed it,” {a5.p he} said.} {a5.says-e2 {a5 Mr Ng’andu} was equally scathing about {e2 the minister’s replacements}, whom {a5.p he} described as tired people being used against tired people.}

{a6.says+e1 The {a6 Copperbelt Parents’ Forum}, which was critical of a similar walkout in 2018, surprised officials by siding with the teachers this time. Some of them were sleeping in staffrooms, {a6.d the forum} said in a letter to the provincial permanent secretary, and nobody could teach in such conditions.}

{a7 Elijah Simpasa}, 68, {a7.d a retired mathematics teacher} in Chingola, {a7.says+e2 said {a7.p he} would accept {e2 a contract} if one came. “{a7.p I} miss the blackboard and {a7.p I} have grandchildren to feed,” {a7.p he} said.} {a7.says=e1 As for {e1 the strike}, {a7.p he} preferred to say nothing: {a7.p his} daughter is on the picket in Mufulira.}

{a8 Bishop Clement Mwewa} of the Council of Churches, who has been shuttling between the two camps, {a8.says=e1 said both had asked {a8.p him} not to disclose what was on the table. “{a8.p I} am only the envelope,” {a8.p he} said.}

{a9 Ruth Banda-Kaoma}, {a9.d who lectures in labour relations} in Kitwe, {a9.says=e1 said the outcome of {e1 the dispute} would depend on whether miners’ unions lent money to the strike fund, as they did in 2013.}
