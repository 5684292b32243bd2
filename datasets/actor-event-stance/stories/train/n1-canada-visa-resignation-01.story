id: n1-canada-visa-resignation-01
kind: immigration minister resigns
country: Canada
genre: web news
english: Canadian
form: article
event e1: Immigration Minister Paula Szabo's resignation
event e2: the special permits for volunteers on Szabo's campaign
actor a1: Paula Szabo (person)
actor a2: Laurent Gadbois (person)
actor a3: Dale Hrycak (person)
actor a4: the ethics commissioner (organization)
actor a5: Monique Therrien (person)
actor a6: the Council of Newcomer Agencies (organization)
actor a7: Raymond Tolliver (person)
actor a8: immigration officers at the Mississauga office (group)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 =e1 =e2
stance: a5 +e1 +e2
stance: a6 -e1 =e2
stance: a7 +e1 -e2
stance: a8 -e2

{a1.d Canada's immigration minister} {a1.does+e1 {e1 has left the government}} three weeks after it emerged that people who stuffed envelopes for {a1.p her} during last year's campaign were later {e2 allowed to stay in the country}.

{a1 Paula Szabo} {a1.says+e1 said that {e1 to go} was the only way {a1.p she} could defend {a1.p herself} properly.} {a1.says+e2 {a1.p She} denied any favouritism and said each of {e2 the four permits} had been given on humanitarian grounds which {a1.p she} would accept again tomorrow.}

{a2.d Prime Minister} {a2 Laurent Gadbois} {a2.does-e1 had twice asked {a1.p her} to wait for the result of an inquiry}, officials said. {a2.says-e1 In a brief statement {a2.p he} expressed regret and hoped to see {a1.p her} back in cabinet.}

{a4.says=e1=e2 The office of {a4 the ethics commissioner} said {a4.p its} report on {e2 the permits} was due in February and {e1 Friday's news} made no difference to the timetable.}

The matter was raised first by {a3 Dale Hrycak}, {a3.d an opposition member} from Regina, {a3.says-e2 who told the House in November that 700,000 applicants were waiting in line while friends of {a1.d the minister} went round it.} {a3.says On Friday {a3.p he} spoke of {a1.p her} kindness to a family in {a3.p his} own riding.} {a3.says+e1 What had happened, {a3.p he} added, ought to have happened before Christmas.}

According to a memo which was obtained by reporters, {a8 immigration officers at the Mississauga office} {a8.does-e2 had recommended refusal in all four cases.}

{a5 Monique Therrien}, {a5.d a senator} who chaired {a1 Ms Szabo's} campaign, {a5.says+e2 said the volunteers included a woman whose husband had been murdered and that anybody with a heart would have signed.} {a5.says+e1 {a5.p She} admitted that it had been {a5.p she} who drafted the letter to {a2 Mr Gadbois} "because nobody can work with cameras on the lawn".}

{a6 The Council of Newcomer Agencies} {a6.says-e1 said the department had lost the first head in a decade who answered mail.} {a6.says=e2 {a6.p It} had no knowledge of {e2 the files} and would not say whether they had been handled correctly.}

{a7 Raymond Tolliver}, {a7.d a government backbencher}, {a7.says complained that {a3 Mr Hrycak} had behaved like a prosecutor.} {a7.says-e2 But voters in {a7.p his} suburb, many of them immigrants, saw queue-jumping and so did {a7.p he},} {a7.says+e1 and {a7.p he} would not be among those who begged {a1.p her} to come back.}
