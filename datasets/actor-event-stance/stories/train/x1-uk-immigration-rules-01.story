id: x1-uk-immigration-rules-01
kind: immigration rules
country: United Kingdom
genre: wire report
english: British
form: article
event e1: raising the salary threshold for skilled worker visas
event e2: the exemption for care workers from the salary threshold
actor a1: Miriam Castlegate (person)
actor a2: the Home Office (organization)
actor a3: Alastair Munro-Keith (person)
actor a4: the Care Homes Forum (organization)
actor a5: Geraldine Ofori-Wells (person)
actor a6: Borders First (organization)
actor a7: Philip Strang (person)
actor a8: the Guild of Restaurateurs (organization)
actor a9: Dr Ewa Zalewska (person)
actor a10: Rakesh Solanki (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 =e1 +e2
stance: a6 +e1 -e2
stance: a7 +e1 -e2
stance: a8 -e1 -e2
stance: a9 =e1 =e2
stance: a10 -e1

The minimum salary for foreign workers coming to Britain is to rise by almost a quarter to £47,800, {a1.does+e1 {a1.d the home secretary} has announced}, in {e1 the biggest tightening of the visa rules in a decade}.

{a1 Miriam Castlegate} {a1.says+e1 told the Commons that employers had grown “dependent on a tap that was never meant to run all day” and that {e1 the change}, which comes into force on 6 April, would cut arrivals by an estimated 70,000 a year}.

{a1.says+e1 “For too long it has been cheaper to hire from abroad than to train at home. {e1 That} ends in April,” {a1.p she} told MPs.}

{a1.does+e2 {e2 Care workers will be exempt for two years}}, a concession {a2.d officials at {a2 the Home Office}} {a2.says+e2 defended on Monday as “necessary to keep homes open while wages catch up”}.

{a2.says+e1 {a2.d The department} said {e1 the new threshold} reflected median full-time earnings and would be reviewed each year.}

Opposition parties were quick to attack. {a3 Alastair Munro-Keith}, who speaks for the Progressive Union party on home affairs, {a3.says-e1 said {e1 the policy} would leave laboratories, kitchens and building sites short-staffed}.

{a3.says-e1 “{e1 It} has been drawn up on the back of an envelope to get through a bad week of polling,” {a3.p he} said. “Scotland needs more working-age people. {a3.p We} will vote against {e1 it}, and {a3.p we} will go on voting against {e1 it}.”}

{a6 Borders First}, {a6.d a pressure group} which claims 90,000 supporters, {a6.says+e1 said {e1 the announcement} was “welcome, if ten years late”}.

{a6.p Its} director, {a7 Philip Strang}, {a7.says-e2 was scathing about {e2 the carve-out}, however. “Care visas are the single most abused route in the system and they are the one that {a1.p she} has left wide open. {a7.p I} asked {a1.d the home secretary} to drop {e2 the exemption} in a letter a fortnight ago,” {a7 Strang} said}. {a7.says+e1 {a7.p He} nevertheless expected to “raise a glass in April, when {e1 the rest of it} takes effect”.} {a6.says-e2 {a6.d The group} has started a petition against {e2 it}.}

{a4 The Care Homes Forum}, which represents 3,400 providers, {a4.says+e2 said {a4.p its} members were “hugely relieved” by {e2 the reprieve}}. {a4.says-e1 But {a4.p it} added that {e1 the higher figure} would still hit nurses and managers, and asked ministers to think again.}

At Larch House in Wolverhampton, where 19 of 44 staff hold visas, {a5.d the manager}, {a5 Geraldine Ofori-Wells}, {a5.says+e2 said {e2 the exemption} meant {a5.p she} could “sleep for the first time since Christmas”}. {a5.says=e1 Asked about {e1 the wider changes}, {a5.p she} said: “{a5.p I} look after old people. {a5.p I} leave the rest to them that get paid for it.”}

Restaurateurs were angrier. {a8 The Guild of Restaurateurs} {a8.says-e1 said one in seven curry houses could close}, and {a8.says-e2 argued that {e2 letting one sector off} was unfair to all the others}.

{a10 Rakesh Solanki}, {a10.d who owns two restaurants in Leicester}, {a10.says-e1 has advertised for a tandoor chef since October. “{a10.p I} offered £36,000. {a10.p I} had one reply, from a man who had never cooked. Now they tell {a10.p me} £47,800. For that {a10.p I} would have to sell a biryani at £30,” {a10.p he} said.}

{a9 Dr Ewa Zalewska}, of the Humber Migration Centre, {a9.says=e1=e2 said the effect on numbers would depend on how many employers raised pay to meet {e1 the threshold} and on whether {e2 the care route} was renewed in 2028}. Net migration was 331,000 in the year to June, down from 506,000.
