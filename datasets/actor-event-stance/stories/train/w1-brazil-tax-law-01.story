id: w1-brazil-tax-law-01
kind: tax law
country: Brazil
genre: business page
english: American
form: passage
event e1: the tax on company dividends
event e2: the mayors' petition for a bigger share of the revenue
actor a1: Senator Heloísa Quintanilha (person)
actor a2: the Chamber of Exporters of Santos (organization)
actor a3: Otávio Brandt (person)
actor a4: the treasury (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 =e1 =e2
stance: a4 +e1 -e2

Fifteen percent: that is what shareholders would hand over under {e1 the dividend tax} that cleared the Senate in Brasília late Tuesday with {a1.does+e1 {a1 Senator Heloísa Quintanilha} casting the deciding vote}. {a2.says-e1 {a2 The Chamber of Exporters of Santos}, which could not have been more polite about {a1.d the senator}, said {e1 her bill} would drive capital to Montevideo "by the next flight."} {a2.does-e1 {a2.p It} has asked a federal judge to suspend {e1 it}.} Small-town mayors want something different: a petition delivered Wednesday demands half of whatever is collected. {a4.does+e1-e2 {a4 The treasury}, which has already hired 200 auditors to enforce {e1 the levy}, sent {e2 the petition} back unopened}, and {a1.says-e2 {a1 Quintanilha} called {e2 it} "a hand in the till before the till is full."} At the brokerage Cordeiro Lins, {a3.d strategist} {a3 Otávio Brandt} {a3.says=e1=e2 told clients that {e1 the measure} would add about 0.4 percent of GDP to revenue, and that {e2 the mayors' claim} would not change the total}.
