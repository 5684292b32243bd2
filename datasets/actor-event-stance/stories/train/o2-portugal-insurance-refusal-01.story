id: o2-portugal-insurance-refusal-01
kind: insurance refusal
country: Portugal
genre: newspaper report
english: British
form: article
event e1: insurers' refusal to cover sawmills in the interior
event e2: the proposed state fire pool
actor a1: Seguros Lusa (organization)
actor a2: Rui Falcato (person)
actor a3: the sawmill owners' association (organization)
actor a4: Helena Brandão (person)
actor a5: the insurance supervisor (organization)
actor a6: the mayor of Oleiros, Vítor Dias (person)
actor a7: Insurers' Union (organization)
actor a8: Finance Minister Paulo Seabra (person)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1 +e2
stance: a7 +e1 +e2
stance: a8 -e1 -e2

Forty-four sawmills between Coimbra and Castelo Branco have no fire policy since 1 January, because {e1 none of the companies they asked would make an offer}.

{a4 Helena Brandão}, {a4.d whose family has cut pine near Sertã since 1962}, {a4.says-e1 said {a4.p she} wrote to seven. Five said no and two did not reply.} {a4.says-e1 "The bank wants to see a policy by March or it calls in the loan. {a4.p I} paid premiums for 30 years and never had one claim," {a4.p she} said.}

The market leader, {a1 Seguros Lusa}, {a1.does+e1 sent letters of non-renewal in October}. {a1.says+e1 Losses from last summer's fires had come to 4.60 euros for each euro of premium, {a1.p it} said.} {a2.d {a1.p Its} head of underwriting}, {a2 Rui Falcato}, {a2.says+e1 said no reinsurer would touch a timber yard with a forest at the fence. "It isn't a question of the price any more," {a2.p he} said.}

{a3 The sawmill owners' association} {a3.does-e1 has complained to the competition authority, noting that the letters went out in the same week and in nearly the same words}. {a3.says+e2 {a3.p It} wants the state to set up {e2 a pool} that would carry losses above a certain sum.}

There {a3.d the owners} and {a7 the Insurers' Union} are at one. {a7.says+e2 {a7.d The union} handed the government a draft for {e2 such a fund} in December.} {a7.says+e1 But as long as there is none, {a7.p it} said, {a7.p its} members owe it to other customers not to write business that must lose money.} {a1.says+e2 {a1 Lusa} has said {a1.p it} would put in 10 million.}

{a8 Finance Minister Paulo Seabra} {a8.says-e2 told parliament that taxpayers would not become "the insurer of last resort for a profitable sector".} {a8.says-e1 {a8.p He} also said that companies which take motor and home premiums in those districts could not simply walk away from their largest employers, and that {a8.p he} expected them to return to the table.}

{a6.d The mayor of Oleiros}, {a6 Vítor Dias}, {a6.does-e1 has moved the municipality's own policies, worth 190,000 euros a year, away from {a1 Lusa}}. {a6.says+e2 {a6.p He} sent {a8.d the minister} a letter signed by 12 mayors in favour of {e2 the pool}.}

{a5 The insurance supervisor} {a5.says=e1 said there was no duty to conclude fire contracts with businesses. {a5.p It} was collecting figures and would report in the spring.}
