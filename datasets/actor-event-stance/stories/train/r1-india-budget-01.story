id: r1-india-budget-01
kind: budget
country: India
genre: parliamentary report
english: Indian
form: passage
event e1: the Union budget presented on Saturday
event e2: the cut in the fertiliser subsidy
actor a1: Finance Minister Rajeshwari Sathe (person)
actor a2: Mohan Lal Khatodia (person)
actor a3: the Federation of Indian Exporters (organization)
actor a4: the Kisan Ekta Parishad (organization)
actor a5: Prakash Venugopalan (person)
stance: a1 +e1 +e2
stance: a2 -e1
stance: a3 +e1
stance: a4 -e2
stance: a5 =e1

{a1 Finance Minister Rajeshwari Sathe} {a1.does+e1 presented {e1 a Rs 48 lakh crore budget} on Saturday} which raises spending on roads and railways by 14 per cent and {a1.does+e2 {e2 trims the fertiliser subsidy} by Rs 21,000 crore}. {a1.says+e1 {a1.p She} told the Lok Sabha that the fiscal deficit would come down to 4.6 per cent of GDP.}

Opposition members shouted slogans through much of the 80-minute speech. {a2 Mohan Lal Khatodia}, {a2.d leader of the opposition in the House}, {a2.says-e1 said {e1 the budget} had "nothing for the unemployed youth"}. {a3 The Federation of Indian Exporters} {a3.says+e1 welcomed {e1 it}, in particular the extension of interest relief to March 2027}.

{a4.does-e2 {a4 The Kisan Ekta Parishad} announced a dharna in Muzaffarnagar on February 9 against {e2 the subsidy cut}.}

{a5 Prakash Venugopalan}, {a5.d chief economist at Deccan Ratings}, {a5.says=e1 said the borrowing figure of Rs 14.8 lakh crore was in line with market expectations}.
