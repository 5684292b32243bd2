id: r4-spain-theatre-funding-01
kind: theatre funding
country: Spain
genre: newspaper report
english: British
form: passage
event e1: raising the sales tax on theatre tickets to 21 per cent
actor a1: Cosme Valderrábano (person)
actor a2: Nuria Besalduch (person)
actor a3: Telón (organization)
actor a4: The Catalan government (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

From 1 September theatregoers will pay VAT at 21 per cent instead of eight, {a1.does+e1 under {e1 a decree} {a1 Cosme Valderrábano} sent to parliament} in July. {a3.d The theatre owners' federation} {a3 Telón} {a3.says-e1 calculates that 4,300 jobs will go} and {a3.says-e1 has asked {a1.d the minister} to withdraw {e1 it}}. {a1 Valderrábano} {a1.says+e1 said the rate in Germany or France was not the point; Spain had a deficit target to meet}. {a4 The Catalan government}, which subsidises three houses in Barcelona, {a4.says=e1 is examining the effect on its own contracts}. {a2 Nuria Besalduch}, {a2.d who opens in Bilbao next week} in a play about the civil war, {a2.says=e1 would talk only of the text}.
