id: x2-italy-pension-age-01
kind: pension reform
country: Italy
genre: wire report
english: British
form: article
event e1: the pension reform
event e2: the general strike on 22 November
actor a1: Italy's government (organization)
actor a2: Labour Minister Ottavio Gherardi (person)
actor a3: Confederazione Unitaria del Lavoro (organization)
actor a4: Silvana Mazzoleni (person)
actor a5: Unione Officine Nord (organization)
actor a6: Tiziano Falchi (person)
actor a7: Lega dei Pensionati (organization)
actor a8: Costanza Ubaldi (person)
actor a9: the European Commission (organization)
actor a10: Luca Ferrante (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 -e1 -e2
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1
stance: a10 -e1 +e2

ROME (AFP) - {a1 Italy's government} on Tuesday {a1.does+e1 adopted {e1 a pension reform} that will raise the retirement age to 68 by 2031} and end early-exit schemes used by some 90,000 people a year, prompting unions to call {e2 a general strike}.

The cabinet approved {e1 the bill} after an all-night meeting. {e1 It} must still pass both houses of parliament, where the ruling coalition has a majority of nine in the Senate.

{a2.says+e1 "{e1 This reform} should have been made 10 years ago, when {e1 it} would have hurt less," said {a2 Labour Minister Ottavio Gherardi}. "In 1960 there were five workers for every pensioner. Today there are one and a half. {a2.p I} cannot negotiate with arithmetic."}

The {a3 Confederazione Unitaria del Lavoro} (CUL), {a3.d the country's second-largest union grouping}, {a3.does+e2 said {a3.p it} would {e2 stop trains, schools, ports and factories for eight hours on November 22}}.

{a4.says-e1 "A bricklayer of 67 on a scaffold, in August. That is what they voted for last night, over coffee," {a4.d its secretary general}, {a4 Silvana Mazzoleni}, told reporters.} {a4.says+e2 {a4.p She} predicted that {e2 the strike} would be the biggest since 2011.}

{a3.says-e1 {a3.d The CUL} wants {e1 the text} withdrawn in full and a tax on dividends brought in instead.}

{a2 Gherardi} {a2.says-e2 said that {e2 the stoppage} would cost the economy 700 million euros and change nothing.}

Employers lent their support to {e1 {a1.d the government}'s plan}. {a5.says+e1-e2 {a5 Unione Officine Nord}, which groups 4,000 engineering firms, urged lawmakers to approve {e1 it} before Christmas and described {e2 the walkout} as "a reflex from another century".}

So did one association of the elderly. {a7 The Lega dei Pensionati}, with 600,000 members already drawing pensions, {a7.says+e1 said {e1 the changes} were "bitter but honest" and would protect payments that might otherwise be cut.}

Within the opposition the response was uneven. {a6 Tiziano Falchi}, {a6.d leader of the centrist Italia Civica party}, {a6.says-e1 said {a6.p his} 21 deputies would vote against {e1 a bill} that made no exception for mothers or manual workers.} {a6.says-e2 But {a6.p he} refused to back {e2 the general strike}, saying {a6.p he} had never seen a law improved by an empty railway station.}

At the gates of a foundry in Brescia, {a10 Luca Ferrante}, 61, {a10.says-e1 had worked out that {e1 the measure} would cost {a10.p him} 26 months. "{a10.p I} had already promised {a10.p my} wife the date," {a10.p he} said.} {a10.says+e2 {a10.p He} has not missed a day since 1994 but intends to march in Milan on the 22nd.}

{a9 The European Commission}, which has asked Rome to bring down a public debt of 140 percent of output, {a9.says=e1 said {a9.p it} would assess {e1 the legislation} "once {e1 it} is in final form".}

{a8 Costanza Ubaldi}, {a8.d an economist at a Rome research institute}, {a8.says=e1 estimated the savings at 11 billion euros by 2035, a little less than {a1.d the government} claims. {a8.p She} said the political cost was harder to model.}
