id: xv-botswana-turkey-trade-01
kind: free trade agreement
country: Botswana
genre: local paper
english: African
form: article
event e1: the customs union's free trade agreement with Turkey
event e2: the five-year exemption for poultry
actor a1: Kelebogile Ramodimo (person)
actor a2: the Poultry Producers' Forum (organization)
actor a3: Oduetse Mokone (person)
actor a4: Lobatse Hides and Skins (organization)
actor a5: the Garment and Allied Workers' Union (organization)
actor a6: Tshepiso Ranthatse (person)
actor a7: Gladys Ofentse (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1 =e2
stance: a7 -e1 +e2

Trade minister {a1 Kelebogile Ramodimo} has defended {e1 the free trade agreement} that the southern African customs union is to conclude with Turkey next month, {a1.says+e1 telling Parliament that {e1 the deal} would "open a market of 85 million people to a country of two and a half million"}.

Replying to questions on Tuesday, {a1.says+e1 {a1 Ms Ramodimo} said Botswana had taken part in every round of the talks and {a1.p she} was satisfied with the outcome}.

"{a1.says+e1 Our hides and our beef by-products will enter Turkey free of duty from the first year," {a1.p she} said. "{a1.p I} ask Honourable Members to look at the whole agreement and not at one chapter of {e1 it}."}

The chapter that worries most people in the southern district is the one on chicken. Turkey is among the ten largest exporters of frozen poultry in the world, and prices quoted in Istanbul are about a third below those in Gaborone.

{a2 The Poultry Producers' Forum}, which speaks for 340 farms, {a2.says-e1 asked {a1.d the minister} in March not to sign}. {a2.says-e1 "{a2.p Our} position has not changed. {e1 The agreement} will finish the small producer," {a2.d the forum}'s statement after the debate said.}

As a concession, {a1.does+e2 {a1 Ms Ramodimo} secured {e2 a five-year exemption} during which chicken from Turkey will continue to pay the present duty of 62 percent}. {a2.says+e2 {a2.d The forum} said {e2 the exemption} was the least that could be done and asked for {e2 it} to be made permanent.}

{a7 Gladys Ofentse}, who keeps 4,000 broilers at Ramotswa, {a7.says+e2 said {e2 the five years} would at least allow {a7.p her} to pay off {a7.p her} incubators}. {a7.says-e1 "After that, if {e1 this thing} goes ahead, {a7.p I} will close. {a7.p I} wish they had never gone to Ankara," {a7.p she} said.}

In the House, {a3 Oduetse Mokone}, {a3.d the opposition's spokesman on trade}, {a3.says-e1 described {e1 the agreement} as "an invitation to be a dumping ground" and said {a3.p he} would vote against ratification}.

{a3.says-e2 {a3.p He} had no time for {e2 the exemption} either. "{e2 It} tells the farmer he will be hanged in 2031 instead of 2026. Do not insult him with {e2 it}," {a3 Mr Mokone} said to applause.}

{a5 The Garment and Allied Workers' Union} {a5.says-e1 has also come out against {e1 the pact}, pointing to the 1,800 jobs left in the textile plants of Selebi-Phikwe}.

Not every factory is worried. {a4 Lobatse Hides and Skins}, which employs 260 people, {a4.says+e1 said {e1 the agreement} would let {a4.p it} sell tanned leather to Turkish shoemakers for the first time}. {a4.does+e1 {a4.d The tannery} sent two of {a4.p its} managers to the negotiations at {a4.p its} own cost.}

Economist {a6 Tshepiso Ranthatse} of the University of Botswana {a6.says=e1 said much would depend on rules of origin that had not been published. "On paper the gains and losses for us are about equal and both are small,"} {a6.says=e2 {a6.p he} said, adding that {a6.p he} had not been able to work out what {e2 the poultry clause} was worth}.
