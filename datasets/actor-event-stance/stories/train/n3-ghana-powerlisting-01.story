id: n3-ghana-powerlisting-01
kind: stock market listing
country: Ghana
genre: newspaper report
english: African
form: article
event e1: the listing of Pra River Power on the stock exchange
actor a1: Finance Minister Emmanuel Osei-Tutu Brako (person)
actor a2: Pra River Power (organization)
actor a3: Abena Sarfo-Mintah (person)
actor a4: the Electricity Workers' Union (organization)
actor a5: the minority in Parliament (group)
actor a6: Chief Nana Kofi Ampem II (person)
actor a7: the Securities Commission (organization)
actor a8: the West Coast Pension Trust (organization)
actor a9: Speaker Theophilus Nartey (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1

{e1 Thirty per cent of {a2 Pra River Power} is to be offered to the public} in October, the cabinet decided on Thursday, making {a2.p it} the first state electricity producer to be traded in Accra.

{a1 Finance Minister Emmanuel Osei-Tutu Brako} {a1.says+e1 told Parliament that proceeds of about GH¢2.2 billion would go to new turbines and not into the budget.}

{a1.says "Let {a1.p me} be frank with this House. {a2.d The company} is in a poor state, {a2.p it} owes {a2.p its} suppliers, and two units out of six are not working," {a1 Mr Brako} said.} {a1.says+e1 The money was not available from the Treasury or the banks, {a1.p he} added.}

{a4 The Electricity Workers' Union} {a4.does-e1 has served notice of a strike over {e1 it} from September 1}. {a4.says-e1 {a4.p Its} general secretary said a share sold could not be called back and that GH¢2.2 billion was less than government itself owed {a2.d the company}.}

In the past {a5.d the minority} has fought every sale of public property. {a5.says This time {a5.p its} spokesman on energy accused {a1 Mr Brako} of mismanaging the sector for three years.} {a5.says+e1 {a5.p He} went on to remind the House that {a5.p they} had proposed {e1 the same thing} in 2019 and would vote for the enabling bill.}

{a3 Abena Sarfo-Mintah}, {a3.d the managing director}, {a3.does+e1 has been meeting fund managers in Lagos and Johannesburg since June}, and {a3.says+e1 said staff would be given priority in the first 5 per cent.}

{a6 Chief Nana Kofi Ampem II}, on whose land the reservoir lies, {a6.says said {a3.d the managing director} was a daughter of the area and {a6.p he} was proud of {a3.p her}.} {a6.says-e1 But compensation for the 1982 flooding had still not been paid in full. "First pay {a6.p us}, then look for new owners. If not, {a6.p we} shall be at the gate of the exchange on the first day," {a6.p he} told a durbar on Saturday.}

{a8 The West Coast Pension Trust} {a8.does+e1 has asked to be allotted 40 million shares}.

{a7 The Securities Commission} {a7.says=e1 said {a7.p it} had not yet received a prospectus. When it comes it will be reviewed within 45 days like any other, said {a7.p its} director for issuers.}

{a9 Speaker Theophilus Nartey} {a9.does=e1 has put the bill down for second reading on August 20}. {a9.says=e1 {a9.p He} told members on both sides to keep their tempers and said the Chair had no opinion.}

{a2 Pra River Power} made a loss of GH¢310 million last year. {a2.does+e1 {a2.p It} has hired two banks and a law firm to prepare the accounts}.
