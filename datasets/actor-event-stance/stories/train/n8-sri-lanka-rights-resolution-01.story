id: n8-sri-lanka-rights-resolution-01
kind: UN rights resolution
country: Sri Lanka
genre: wire report
english: Asian
form: article
event e1: the UN resolution extending evidence-gathering on Sri Lanka's war
actor a1: Foreign Minister Nimal Weerakkody (person)
actor a2: Britain (organization)
actor a3: Tamil People's Federation (organization)
actor a4: Kamaladevi Sivarasa (person)
actor a5: China (organization)
actor a6: India (organization)
actor a7: Sarath Gamlath (person)
actor a8: Ruwanthi Jayasekara (person)
actor a9: UN rights office (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

GENEVA: The UN Human Rights Council {e1 voted on Monday to keep alive for two more years a unit that collects evidence of crimes committed in Sri Lanka's civil war}, over the objections of Colombo.

Twenty-two countries were in favour, eight against, and 17 abstained.

{a2 Britain} {a2.does+e1 tabled {e1 the text} together with five other states}. {a2.says+e1 {a2.p Its} ambassador welcomed Sri Lanka's return of some private land in the north and its new law on missing persons, but told the Council that no senior commander had been brought to trial in 16 years.}

{a1.d Foreign Minister} {a1 Nimal Weerakkody}, who flew in for {e1 the vote}, {a1.says-e1 said the mechanism had used up US$15 million and would "polarise communities who have begun to live together". {a1.p He} said {a1.p his} government would not cooperate with it and would set up its own truth commission by January.}

{a1 Weerakkody}'s party was in opposition until last year and then accused its predecessors of shielding the army. {a8.d A columnist and former member of the national rights commission}, {a8 Ruwanthi Jayasekara}, {a8.says+e1 reminded {a1.p him} of that on Monday. "{a1.p He} promised domestic courts. There are no courts yet, so {a8.p we} need the archive in Geneva," {a8.p she} wrote.}

{a5 China} {a5.does-e1 asked for the recorded vote} and {a5.says-e1 spoke of interference.} {a6 India}, which is usually watched closely by both sides, {a6.does=e1 abstained}. {a6.says=e1 {a6.p Its} delegate said reconciliation and devolution were for Sri Lankans to achieve, and that the concerns of Tamils were legitimate.}

In Jaffna, {a3 the Tamil People's Federation} {a3.says+e1 said {e1 the outcome} was weaker than {a3.p it} had asked for, since {a3.p its} demand for a referral to the International Criminal Court was left out, but the alternative was nothing.}

{a4 Kamaladevi Sivarasa}, {a4.p whose} son was last seen surrendering to soldiers in May 2009, {a4.does+e1 had travelled to Switzerland with 11 other mothers to speak to delegations}. {a4.says {a4.p She} is angry with all of them. "Every two years they count hands and go for lunch," {a4.p she} said.}

{a7.d Retired major general} {a7 Sarath Gamlath}, {a7.d who commanded a division in the last phase of the fighting}, {a7.says-e1 said that the names of {a7.p his} officers were being passed to foreign prosecutors and that the president should have walked out of the Council.}

{a9 The UN rights office} {a9.says=e1 said the unit holds 105,000 items and has answered requests from ten national authorities. Its staff numbers depend on the General Assembly's budget committee, a spokesman said.}
