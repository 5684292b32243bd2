id: w2-scotland-pension-01
kind: pension reform
country: Scotland
genre: wire report
english: British
form: passage
event e1: the merger of Scotland's police and fire pension funds
event e2: the retired officers' court challenge
event e3: the felling of Perth's lime avenue (unrelated)
actor a1: Finance Secretary Catriona Lamond (person)
actor a2: the Retired Officers' Benevolent League (organization)
actor a3: the Firefighters' Brotherhood of Scotland (organization)
actor a4: Lord Auchterhouse (person)
actor a5: Euan Strang (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2
stance: a5 =e3

A judge in Edinburgh will decide by Easter whether {e1 the merger of two public pension funds} worth £14bn can go ahead. {a4.says=e1=e2 {a4 Lord Auchterhouse} told the Court of Session on Friday that {a4.p he} had found force in the arguments of both sides and would say no more until {a4.p he} gave judgment.} {a2.does+e2 {e2 The case} was brought by {a2 the Retired Officers' Benevolent League}}, {a2.says-e1 which claims {e1 the union of the funds} makes former police officers pay for decades of mismanagement in fire stations}. {a1.says+e1 Counsel for {a1 Finance Secretary Catriona Lamond} said {a1.p she} had acted lawfully and that a single fund would save £31m a year in fees.} {a3.d Firefighters} are no happier about {e1 the plan}, although {a3.p they} kept out of court. {a3.says-e1 {a3 The Firefighters' Brotherhood of Scotland}, which balloted 94 per cent against {e1 it}}, {a3.says-e2 described {e2 the lawsuit} as "an insult with a case number" and asked the judge, in a written submission, to throw {e2 it} out.} {a5 Euan Strang}, a pensions lawyer who attended both days, expects an appeal whoever wins.
