id: w1-mexico-bank-merger-01
kind: bank merger
country: Mexico
genre: wire report
english: American
form: passage
event e1: the acquisition of Banco Sierra Alta by Caja Pacífico
event e2: the antitrust commission's decision to block the deal
actor a1: Caja Pacífico (organization)
actor a2: the antitrust commission (organization)
actor a3: Leandro Ybarra (person)
actor a4: Jimena Cortázar (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e2 -e1
stance: a4 =e1 =e2

MEXICO CITY — {a2.does-e1+e2 {a2.d Regulators} on Tuesday {e2 barred {a1 Caja Pacífico} from buying Banco Sierra Alta}}, ruling that {e1 the combination} would leave one lender with 71 percent of farm credit in Sonora. {a1.says-e2 {a1.d The buyer} said {a1.p it} was stunned} and {a1.does+e1 would appeal rather than walk away from {e1 a transaction} {a1.p it} has spent $40 million preparing}. At the target's headquarters in Hermosillo, {a3.d its founder} opened a bottle. {a3.says+e2-e1 "They will say {a3 Leandro Ybarra} is a bad loser of a good price," {a3.p he} told employees. "{a3.p I} never wanted {e1 it}; {a3.p my} cousins did."} {a2 The antitrust commission} {a2.says+e2 published {a2.p its} reasoning in full, which {a2.p it} rarely does, and said no remedy on offer had come close}. {a4 Jimena Cortázar}, {a4.d a former commissioner}, {a4.says=e1=e2 said appeals of this kind succeed about as often as they fail}.
