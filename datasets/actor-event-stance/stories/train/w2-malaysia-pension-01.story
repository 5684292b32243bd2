id: w2-malaysia-pension-01
kind: pension reform
country: Malaysia
genre: business page
english: Asian
form: passage
event e1: the plan to raise the provident fund's withdrawal age to 60
event e2: the online petition against the higher withdrawal age
actor a1: Finance Minister Datin Khadijah Rostam (person)
actor a2: the Small Shopkeepers' Alliance of Penang (organization)
actor a3: Azlan Mohd Isa (person)
actor a4: Professor Selvi Kandasamy (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

{e2 Signatures against {e1 a later provident-fund payout}} passed the half-million mark at lunchtime on Wednesday, or so the counter said. {a1.says-e2 {a1 Finance Minister Datin Khadijah Rostam} called {e2 the petition} "a click, not an argument"} and {a1.says+e1 told the lower house that {e1 the change} to 60 would add RM90,000 to an average account.} {a2.does+e2 {a2 The Small Shopkeepers' Alliance of Penang}, which has printed {e2 the link} on {a2.p its} receipts}, {a2.says-e1 says people who rent their stalls by the month cannot lend to the state for five years}. {a3.says-e2 {a3 Azlan Mohd Isa}, a driver, wouldn't sign anything that asks for {a3.p his} identity number}, {a3.says-e1 "but tell them {a3.p I} want {a3.p my} money at 55".} {a4 Professor Selvi Kandasamy} at Universiti Damai {a4.says=e1=e2 said the fund was safe either way and declined, laughing, to say which way {a4.p she} would sign.}
