id: q5-canada-floor-crossing-01
kind: floor crossing
country: Canada
genre: newspaper report
english: Canadian
form: article
event e1: Denise Thibodeau's crossing of the floor
event e2: the bill to force by-elections after changes of party
actor a1: Denise Thibodeau (person)
actor a2: Premier Colin MacAskill (person)
actor a3: Yvette Comeau (person)
actor a4: Leonard Savoie (person)
actor a5: Wendell Gillis (person)
actor a6: some lobster fishermen (group)
actor a7: Priya Raghunathan (person)
actor a8: Joel Wiebe (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 -e1 +e2

FREDERICTON - The New Brunswick government has the majority that voters denied it in October, by the margin of a single chair.

{a1 Denise Thibodeau}, elected seven months ago for the Maritime Union, {a1.does+e1 {e1 walked the eleven steps to the Heritage side of the legislature} on Tuesday} and was given a desk between two parliamentary secretaries. {a2 Premier Colin MacAskill} {a2.does+e1 shook {a1.p her} hand and pulled out the chair}.

{a1.says+e1 "{a1.p I} told people on the wharf that {a1.p I} would get the harbour dredged," {a1 Thibodeau} said afterward. "From over there, {a1.p I} could ask questions about it. From here, {a1.p I} can sit in the room where it's decided."}

{a3.d Her former leader}, {a3 Yvette Comeau}, {a3.says-e1 had heard of {e1 it} from a reporter. {a3.p She} called {a1 Thibodeau} a gifted constituency member whom {a3.p she} personally recruited. "And then {a1.p she} took 4,800 votes that were cast for {a3.p our} platform and carried them across the carpet in {a1.p her} purse," {a3 Comeau} said.}

By evening {a3 Comeau} {a3.does+e2 had put {a3.p her} name to {e2 a bill under which any member who leaves a caucus for another must go back to the voters within 60 days}}. {e2 The measure} was drafted last year by {a8 Joel Wiebe}, {a8.d one of two Independents}, {a8.does+e2 who tabled {e2 it} again on Wednesday}. {a8.says-e1 {a8.p He} said {a8.p he} could not imagine a better exhibit than {a1.d the member for Baie-Sainte-Claire}.}

{a2.says-e2 {a2 MacAskill} said the province had held two elections in 19 months and nobody had stopped {a2.p him} in a parking lot to request a third. {a2.p His} House leader will not call {e2 it} for second reading.} {a2.says {a2.p He} refused to rule out a cabinet post in the fall, but said none had been promised.}

In Baie-Sainte-Claire the reaction was mixed. {a4 Leonard Savoie}, {a4.d president of the Maritime Union association there}, {a4.does-e1 spent Wednesday collecting lawn signs with {a1.p her} name on them}, and {a4.says+e2 said {e2 a by-election law} would have spared {a4.p him} the trouble: "{a1.p She'd} have stayed put."}

At the co-op, {a6 some lobster fishermen} {a6.says+e1 took another view. {a6.p Their} channel has been silting for nine years under governments in which {a6.p they} had nobody, {a6.p they} said, and {a1.d the woman} had done what {a6.p they} would do.}

{a5 Wendell Gillis}, {a5.d who shared a bench with {a1 Thibodeau}}, {a5.says-e1 said {a5.p he} had asked {a1.p her} on Sunday night not to go through with {e1 it} and had hoped until the prayers that {a1.p she} would sit down in {a1.p her} old place.} {a5.says-e2 But {a5.p he} will break with {a5.p his} caucus on {e2 the bill}. "People elect a person. Once you let the party own the chair, the whip owns the person," {a5.p he} said.}

{a1.says-e2 {a1 Thibodeau} agreed with {a5.p him}, adding that {a1.p she} would face {a1.p her} voters on the date fixed by law, three years from now.}

Thirty-one provincial members in Canada have changed parties since 2010, according to {a7 Priya Raghunathan}, {a7.d a political scientist at a Halifax university}. {a7.says=e1=e2 {a7.p She} said roughly a third won again under the new colours and a third did not run. Manitoba had a rule resembling {e2 Wiebe's} for 12 years, {a7.p she} said; in that time nobody tested it, so there was no evidence about its effect on turnout or behaviour.}

The dredging contract has been tendered twice. Both times the lowest bid was more than double the $6 million set aside by Ottawa and the province.
