id: x1-pakistan-budget-01
kind: budget
country: Pakistan
genre: wire report
english: Asian
form: article
event e1: the federal budget for 2026-27
actor a1: Saleem Akhtar Bangash (person)
actor a2: Tameer Party (organization)
actor a3: Naveed Iqbal Khokhar (person)
actor a4: the Lahore Chamber of Traders (organization)
actor a7: Faizan Lakhani (person)
actor a8: Prime Minister Sardar Asif Tareen (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a7 =e1
stance: a8 +e1

ISLAMABAD, June 11 -- {a1.does+e1 {a1.d Pakistani Finance Minister} {a1 Saleem Akhtar Bangash} on Thursday presented {e1 a budget of 18.9 trillion rupees for the fiscal year 2026-27}} in the National Assembly, with a growth target of 4.1 percent.

{a1.says+e1 {a1 Bangash} said {e1 the budget} would "take the country from stability to growth" by lowering duties on raw materials and widening the tax net}.

{a1.says+e1 "This is the first time in seven years that we have not had to borrow in order to pay interest," {a1.d the minister} told lawmakers, speaking over slogans from the opposition benches.}

Under {e1 the proposals}, defense spending will increase by 14 percent and salaries of government employees by 7 percent. A general sales tax of 18 percent will be extended to stationery, solar panels and packaged milk. Inflation is forecast at 6.5 percent.

{a8 Prime Minister Sardar Asif Tareen} {a8.says+e1 congratulated {a8.p his} economic team and said {e1 the document} was "balanced and people-friendly"}.

{a2.does-e1 {a2.d Members} of the opposition {a2 Tameer Party} tore up copies of {e1 the finance bill}} and gathered in front of the speaker's podium. {a3 Naveed Iqbal Khokhar}, {a3.d the leader of the opposition}, {a3.says-e1 said {e1 it} had been "written elsewhere and merely read out here"}.

{a3.says-e1 "They have taxed the child's notebook and the child's milk. {a2.d {a3.p My} party} will not give {e1 this budget} a single vote," {a3.p he} said.}

Business leaders reacted more favorably. {a4 The Lahore Chamber of Traders} {a4.says+e1 said the reduction in duties was what {a4.p its} members had demanded for years, and the stock market closed 1.9 percent higher}.

{a7 Faizan Lakhani}, {a7.d head of research} at a Karachi brokerage, {a7.says=e1 said the revenue target assumed tax collection growing at twice the pace of the economy. "Whether {e1 the numbers} hold will be clear by the second quarter," {a7.p he} said.}

The assembly is expected to vote on {e1 the budget} by June 28.
