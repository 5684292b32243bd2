id: w2-scotland-festival-01
kind: music festival
country: Scotland
genre: local paper
english: British
form: passage
event e1: the Machair Lights festival on Uist
event e2: the councillors' vote to charge the festival for policing
actor a1: Mairead MacAskill (person)
actor a2: Councillor Iain Gillanders (person)
actor a3: the Grazings Committee of Paible (organization)
actor a4: Chief Inspector Fraser Ogg (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

"£84,000 for two constables and a Land Rover?" {a1.says-e2 {a1 Mairead MacAskill} read {e2 the invoice} aloud twice, in case the figure improved.} It did not. {a1.d The crofter's daughter} {a1.does+e1 who started {e1 Machair Lights} with a borrowed generator} says {e2 the charge} eats the whole of this year's surplus. {a2.does+e2 {a2 Councillor Iain Gillanders} moved {e2 it} all the same}, {a2.does+e1 a man who buys the first ticket every spring} and {a2.says+e1+e2 who told colleagues that {e1 a festival worth having} was "a festival worth paying the polis for".} {a3.says+e2 From {a3 the Grazings Committee of Paible} came a dry note of thanks for {e2 the vote}.} {a3.does-e1 {a3.p It} has refused for the second time to lease {a3.p its} shore field for {e1 the event}}, {a3.says-e1 citing trampled orchids and eleven dead lambs}. {a4.says=e1=e2 {a4 Chief Inspector Fraser Ogg} would say only that {a4.p his} officers go where they are sent.}
