id: r2-privat-02
kind: privatisation
country: Brazil
genre: business page
english: American
form: passage
event e1: the privatization of the state water company Águas do Planalto
event e2: the strike at the water company
actor a1: Governor Vicente Lacombe (person)
actor a2: the sanitation workers' union (organization)
actor a3: Judge Telma Rezende Couto (person)
actor a4: Paulo Mendonça Prates (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1
stance: a4 =e1

{e2 A strike by workers at Águas do Planalto} entered its second day on Wednesday as lawmakers prepared to vote on {e1 selling the company}. {a2.says-e1+e2 {a2 The sanitation workers' union} said {e2 the stoppage} would last until {e1 the bill} was withdrawn.} {a1.says-e2 {a1 Governor Vicente Lacombe} called {e2 the walkout} illegal} and {a1.says+e1 said {e1 the sale} would bring 14 billion reais for new sewers}. {a3.does=e1 On Tuesday {a3 Judge Telma Rezende Couto} gave the state 72 hours to supply a financial study} but {a3.does=e1 declined to rule on a request to suspend the vote}. {a4 Paulo Mendonça Prates}, {a4.d who follows utilities at a Rio fund}, {a4.says=e1 said at least three foreign groups were likely to bid}.
