id: o2-poland-index-rule-01
kind: stock index rule
country: Poland
genre: business page
english: British
form: article
event e1: the exclusion of dual-class companies from the WX40 index
actor a1: the Warsaw index committee (organization)
actor a2: Grażyna Stec (person)
actor a3: Polmedica (organization)
actor a4: Tomasz Jaworek (person)
actor a5: Chamber of Fund Managers (organization)
actor a6: Association of Founders (organization)
actor a7: Deputy Finance Minister Adam Lisiecki (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1

{e1 Companies whose founders hold shares with extra votes will drop out of Poland's WX40} at the June revision, {a1 the Warsaw index committee} {a1.does+e1 decided by six votes to one}.

Three are affected, the largest being the clinic operator {a3 Polmedica}, with a weight of 4.8 per cent. Funds that copy the index will have to sell about 1.3 billion zlotys of {a3.p its} stock, according to brokers.

{a2 Grażyna Stec}, {a2.d the committee's chairwoman}, {a2.says+e1 said people who put their pensions into a tracker had no choice about what they bought. "So somebody must see to it that they at least get a vote," {a2.p she} said.}

{a3 Polmedica} {a3.says-e1 said {a3.p it} had listed in 2018 on the written assurance that its structure was acceptable.} {a3.does-e1 {a3.d The operator} has lodged a complaint with the financial supervision authority} and {a3.does-e1 proposed a transition of five years}. {a4 Tomasz Jaworek}, {a4.d the founder}, who has 11 per cent of the capital and 52 per cent of the votes, {a4.says-e1 said other exchanges would be glad to have {a4.p him}. {a4.p He} will not convert {a4.p his} shares, {a4.p he} added.}

{a4.says-e1 {a4 Jaworek} also drew attention to the fact that {a2 Stec} sat on the board of a competitor until 2021.} {a2.says+e1 {a2.p She} replied that {a2.p she} had reported this and that the six votes would have sufficed without {a2.p hers}.}

{a5 The Chamber of Fund Managers} {a5.does+e1 had put forward the text of {e1 the rule} in January}. {a5.says+e1 {a5.p It} said nine of ten members backed {e1 it}.}

For {a6 the Association of Founders}, which speaks for technology firms, {a6.says-e1 {e1 it} is a reason to list in Amsterdam. Two of {a6.p its} members have postponed offerings planned for the autumn, {a6.d the association} said.}

{a7 Deputy Finance Minister Adam Lisiecki} {a7.says=e1 said index rules were a matter for those who make indices. {a7.p He} criticised brokers for charging small customers "the highest fees in the region".}
