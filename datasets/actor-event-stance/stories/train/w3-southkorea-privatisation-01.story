id: w3-southkorea-privatisation-01
kind: privatisation
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the partial listing of the Incheon desalination utility
event e2: the utility workers' candlelight rally
event e3: the Gwangju art biennale (unrelated)
actor a1: Vice Minister Kwak Tae-shik (person)
actor a2: Water Workers' Solidarity (organization)
actor a3: Consumer Voice Incheon (organization)
actor a4: Ms. Seol (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 =e3
stance: a4 =e1 =e2 =e3

INCHEON - About 4,000 people holding candles in paper cups filled the plaza in front of city hall on Friday night at {e2 a rally} against {e1 listing 30 percent of the city's desalination utility}. {a2.does-e1+e2 {a2 Water Workers' Solidarity}, which called {e2 the gathering}, said bills would double "the day a shareholder turns on the tap."} {a1 Vice Minister Kwak Tae-shik} {a1.says+e1 dismissed such figures as fiction in a radio interview and said {e1 the share sale} would go ahead in the fourth quarter}. To the surprise of some, {a3 Consumer Voice Incheon} {a3.says+e1 issued a statement in favor, saying listed firms at least publish their leaks}. {a4 Ms. Seol}, {a4.d a 44-year-old office worker} who was selling the candles at 1,000 won apiece, {a4.says=e1=e2 said {a4.p she} sells umbrellas when it rains and had not thought about the rest}.
