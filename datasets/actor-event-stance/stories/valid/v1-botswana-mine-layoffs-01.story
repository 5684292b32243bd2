id: v1-botswana-mine-layoffs-01
kind: mass layoffs
country: Botswana
genre: business page
english: African
form: passage
event e1: the retrenchment of 1,100 workers at Boseto Deep mine
event e2: the state bailout of Boseto Deep
actor a1: Kalahari Red Metals (organization)
actor a2: Mineworkers' secretary Olebile Gaboutloeloe (person)
actor a3: Thabang Moatlhodi (person)
actor a4: Chief Sekgoma Nareetsile (person)
actor a5: Itumeleng Dube (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 -e2
stance: a4 -e1 -e2
stance: a5 =e1

{a1 Kalahari Red Metals} needs P400 million or 1,100 fewer people, and {a1.says+e2 {a1.p it} has made no secret of which {a1.p it} would rather have: {e2 the money}}. {a3.says-e2 There
will be none, Mines Minister {a3 Thabang Moatlhodi} told Parliament on Tuesday; the Treasury is "not a stretcher".} {a1.does+e1 The same evening {a1.d the company} began handing out letters at Boseto Deep.}
{a2.says-e1 {a2 Mineworkers' secretary Olebile Gaboutloeloe} called {e1 them} death notices.} {a2.says+e2 {a2.p He} urged {a3.d the minister} to think again about {e2 the rescue}, pointing out that one diamond sale would cover it}. {a4 Chief Sekgoma Nareetsile}, on whose land the
shaft was sunk, took a line of {a4.p his} own. {a4.says-e2 "Public cash for a firm in Perth? Never," {a4.p he} said}; {a4.says-e1 what {a4.p he} demanded was that {a1.d the owners} open their own purse and send nobody home}. Economist {a5 Itumeleng Dube} noted that copper would have to rise by a fifth for the
mine to break even, {a5.says=e1 with {e1 the job cuts} or without}.
