id: q3-uk-results-first-01
kind: university admission timetable
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: moving university applications until after exam results
event e2: the proposal to publish A-level results in July
actor a1: Dominic Farraday (person)
actor a2: the Association of University Heads (organization)
actor a3: the Council of Exam Boards (organization)
actor a4: Neil Cardew (person)
actor a5: Yewande Bankole (person)
actor a6: the Welsh government (organization)
actor a7: independent school heads (group)
actor a8: the admissions service (organization)
actor a9: Hilary Stopford (person)
actor a10: sixth-form colleges (group)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e2 =e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1
stance: a9 -e1 +e2
stance: a10 +e1 -e2

Universities have told the government that they could not have lecture halls open before November if students choose their courses {e1 once they know their grades}.

{a2 The Association of University Heads}, which met in Nottingham on Thursday, {a2.does-e1 voted by 94 to 11 to ask {a1.d the education secretary}, {a1 Dominic Farraday}, to think again.} {a2.does+e2 A second motion, carried without a count, asked for {e2 grades to come out four weeks earlier} so that the present system of offers based on teachers' forecasts could be made more accurate.}

Only about one in six of those forecasts turns out to be right in all three subjects, according to figures published with {a1 Mr Farraday}'s consultation paper. Bright pupils from poor homes are the most likely to be marked down.

{a1.says+e1 "Nobody buys a house on a guess," {a1.d the education secretary} told MPs. {a1.p He} denied that {a1.p he} was about to retreat and said the first students to {e1 choose in the new way} would do so in three years' time.} {a1.says=e2 On {e2 the earlier date} {a1.p he} said {a1.p he} had an open mind and would wait for advice.}

{a9 Professor Stopford}, {a9.d vice-chancellor of one of the larger northern universities}, paid tribute to {a1.p his} "evident sincerity". {a9.says-e1 But {a9 Hilary Stopford} said {a9.p her} staff interviewed 9,000 candidates for medicine and nursing every winter. "Somebody tell {a9.p me} how that is done in three weeks in August," {a9.p she} said.} {a9.does+e2 {a9.p She} seconded {e2 the July motion}.}

{a4 Neil Cardew}, who speaks on universities for the opposition, {a4.says+e1 accused {a1 Mr Farraday} of taking five years to find {e1 a policy} which {a4 Mr Cardew}'s party had put in its manifesto. "{e1 It} was a good idea then and {e1 it} has not gone off," {a4.p he} said. What worried {a4.p him} was whether {a1.d the minister} could be trusted to see {e1 it} through.}

{a10 Sixth-form colleges}, which teach most of the candidates from state schools in large towns, {a10.does+e1 have offered to lend 400 tutors to {e1 the scheme} during the summer holiday}. {a10.says-e2 {a10.p They} were less taken with {e2 the July idea}. Two teaching weeks would be lost, {a10.p they} said, in a course that was already too short.}

{a3.says-e2 The same complaint came from {a3 the Council of Exam Boards}, which said 26,000 markers could not be made to read faster. {a3.p It} warned of "more re-marks and more tears".} {a3.says=e1 How universities filled their places was none of {a3.p its} business, {a3.p it} said.}

Among {a7 independent school heads} {a7.says-e1 there is talk of advising leavers to look abroad. A circular sent to members of {a7.p their} main association speaks of {e1 "a scramble in which sound advice goes missing"}.}

{a5 Yewande Bankole}, {a5.d who mentors teenagers in Peckham}, {a5.says+e1 said the scramble existed already, and was called clearing. "My girls get four A grades and then find they aimed too low in October," {a5.p she} said.}

{a6 The Welsh government} {a6.says-e1 said that {a6.p it} had considered {e1 the change} twice and that {a6.p it} would go on using forecasts.} {a8 The admissions service}, which handles 700,000 forms a year for the whole of the United Kingdom, {a8.says=e1 said {a8.p it} could run either timetable, or both side by side, given 18 months' notice.}
