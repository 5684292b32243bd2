id: n2-france-association-dissolution-01
kind: association dissolution
country: France
genre: wire report
english: British
form: article
event e1: the dissolution of the environmental group Terre Debout
event e2: the Lille demonstration for Terre Debout
actor a1: Terre Debout (organization)
actor a2: Interior Minister Bruno Castaing (person)
actor a3: Solène Arnaudeau (person)
actor a4: the League for Civic Rights (organization)
actor a5: Hervé Lamoureux (person)
actor a6: the National Union of Grain Growers (organization)
actor a7: Mireille Vautrin (person)
actor a8: the Council of State (organization)
actor a9: the Nord prefecture (organization)
stance: a1 -e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e2

PARIS, Nov 19 - {a1.d A French protest group} whose supporters damaged irrigation reservoirs in the west of the country {e1 was ordered out of existence} by the cabinet on Wednesday.

{a2 Interior Minister Bruno Castaing} {a2.says+e1 said {a1 Terre Debout} had incited violence against property on at least 17 occasions since 2022. "Freedom of association is not freedom to take a grinder to a pump," {a2.p he} said after the meeting.}

{a1 Terre Debout}, which claims 40,000 sympathisers, {a1.does-e1 filed for an urgent suspension of {e1 the decree} within two hours}. {a3 Solène Arnaudeau}, {a3.d one of {a1.p its} founders}, {a3.says-e1 told journalists that {a3.p she} would keep answering the telephone in {a1.p its} name.}

{a3.p She} {a3.does+e2 will also speak in Lille on Saturday at {e2 a march} in support of {a1.d the group} for which three unions have applied}. {a2 Castaing} {a2.says-e2 has asked the local authorities to forbid {e2 it}.} {a9 The Nord prefecture} {a9.says=e2 said the application was being examined.}

{a4 The League for Civic Rights} {a4.says-e1 deplored the destruction of farm equipment, which {a4.p it} said had caused real hardship to families, but argued that the courts already had the means to punish those responsible. {a4.p It} is joining {a1.d the group}'s suit.}

Former justice minister {a5 Hervé Lamoureux}, {a5.d a conservative senator}, {a5.says-e1 also broke with {a2 Castaing}. "{a5.p I} cannot stand these people and {a5.p I} would like to see several of them convicted. But the state does not abolish its critics by decree," {a5.p he} said.} {a5.says-e2 {a5.p He} advised them to call off {e2 Saturday's event}, which {a5.p he} said would be hijacked by rioters.}

{a6 The National Union of Grain Growers}, which puts damage to {a6.p its} members' installations at 11 million euros, {a6.says+e1 said {a6.p it} had been asking for {e1 the step} since the clashes at Saint-Maurin in 2023.}

The left-wing mayor of that town, {a7 Mireille Vautrin}, {a7.says+e1 has called {a2.d the minister} a danger to the republic and opposes the reservoirs. Yet {a7.p she} declined to sign an appeal on behalf of {a1.d the group}: after what {a7.p she} had seen in {a7.p her} own fields, {a7.p she} said, {a1.p it} had earned {a1.p its} fate.}

{a8 The Council of State}, {a8.does=e1 which overturned one comparable measure in 2023 and let two others stand, listed the case for Dec. 2}.
