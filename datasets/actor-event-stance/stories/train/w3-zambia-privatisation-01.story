id: w3-zambia-privatisation-01
kind: privatisation
country: Zambia
genre: wire report
english: African
form: passage
event e1: the sale of Zambezi Telecom to a Mauritian fund
event e2: the ex-minister's bribery allegation over the telecom sale
event e3: the maize export permit (unrelated)
actor a1: Former minister Wamunyima Sitali (person)
actor a2: the industry ministry (organization)
actor a3: Communications Workers of Zambia (organization)
actor a4: the anti-graft bureau (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e2 =e3

LUSAKA - {a1 Former minister Wamunyima Sitali} {a1.does+e2 alleged under oath on Tuesday that {e2 a $3 million "facilitation fee" had been paid} in {e1 the disposal of Zambezi Telecom}}. {a1.says-e1 "{a1.p I} opposed {e1 it} in cabinet, {a1.p I} oppose {e1 it} here, and {a1.p I} have brought the invoices," {a1.p he} told the inquiry}. {a2 The industry ministry} {a2.says-e2 denied {e2 the claim}} {a2.says+e1 and said {e1 the transaction} would be completed on schedule}. {a3 Communications Workers of Zambia}, {a3.does-e1 who have been on a go-slow since {e1 the sale} was announced}, gave {a1.d the witness} no thanks. {a3.says-e2 {a3.p Their} general secretary called {e2 the allegation} "a politician's firework" that would be found false and take {a3.p their} honest case down with it}. {a4 The anti-graft bureau} {a4.says=e2 said {a4.p it} had neither opened nor refused a file}.
