id: x1-cambodia-trade-sanctions-01
kind: trade sanctions
country: Cambodia
genre: wire report
english: Asian
form: article
event e1: the European Union's withdrawal of tariff preferences from Cambodia
actor a1: the European Commission (organization)
actor a2: Annelore Vanhecke (person)
actor a3: Cambodia's Ministry of Commerce (organization)
actor a4: Keo Sovannarith (person)
actor a5: the Cambodian Footwear Exporters' Chamber (organization)
actor a6: Chea Socheat (person)
actor a7: Yorn Sreymom (person)
actor a8: Mouth Vibol (person)
actor a9: Nordvik Apparel (organization)
actor a10: Hang Dararith (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1

PHNOM PENH, Feb. 12 -- {a3 Cambodia's Ministry of Commerce} on Thursday {a3.says-e1 expressed "deep regret" over {a1.d the European Union}'s decision to {e1 suspend duty-free access for garments, footwear and bicycles made in the kingdom}}.

{a1.does+e1 {a1 The European Commission} announced {e1 the partial withdrawal of trade preferences} on Wednesday}, citing what {a1.p it} called serious and systematic violations of political and labor rights. {e1 It} will take effect on August 12 unless member states object.

{a2 Annelore Vanhecke}, {a2.d the EU trade commissioner}, {a2.says+e1 said Brussels had waited two years for improvements which had not come}.

{a2.says+e1 "{a1.p Our} market is open to those who respect the rules they signed. {a1.p We} take {e1 this step} without any pleasure, but {a1.p we} take {e1 it} with conviction," {a2.p she} told a press conference in Brussels.}

{a4 Keo Sovannarith}, {a4.d a secretary of state at {a3.d the commerce ministry}}, {a4.says-e1 said {e1 the measure} was unjust and would hurt mainly young women from rural families}.

{a4.says-e1 "There are 18 countries with the same preferences and worse records. Why only {a3.p us}? {a4.p I} have put this question four times and {a4.p I} have not received an answer," {a4.p he} said.}

The country exported goods worth 4.3 billion euros to {a1.d the bloc} last year, about a fifth of which would be affected by {e1 the sanctions}, according to {a3.d the ministry}'s figures.

{a5 The Cambodian Footwear Exporters' Chamber}, whose 130 members employ some 145,000 people, {a5.says-e1 asked {a1.d the bloc} to postpone {e1 the move} for at least 18 months}. {a5.p Its} chairman {a6 Chea Socheat} {a6.says-e1 said orders for the autumn had already started moving to Vietnam and Bangladesh}.

{a6.says-e1 "Buyers do not wait until August. They read the news in the morning and in the afternoon they telephone," said {a6 Chea}, whose factory in Kampong Speu makes trainers for three European brands.}

For {a7 Yorn Sreymom}, {a7.d 29}, who has been stitching soles there for eight years, the worry is more immediate. {a7.says-e1 "If the overtime goes, {a7.p I} cannot pay the bank. {a7.p I} do not understand why people so far away want to punish {a7.p me}," {a7.p she} said outside the factory gate.}

A dissenting voice came from abroad. {a8 Mouth Vibol}, {a8.d a unionist} who fled to Lyon in 2021, {a8.says+e1 said workers would suffer for a time but that {e1 the pressure} had to be applied}. {a8.says+e1 "{a8.p I} asked for {e1 it} in writing, and {a8.p I} sign {a8.p my} name to {e1 it} today," {a8.p he} said.}

{a9 Nordvik Apparel}, {a9.d a Danish chain} that buys a tenth of {a9.p its} shoes in Cambodia, {a9.says=e1 said {a9.p it} was following {e1 the process} and had made no decision on {a9.p its} suppliers}.

{a10 Hang Dararith}, {a10.d an economist} in Phnom Penh, {a10.says=e1 estimated that exports would be reduced by between 250 million and 420 million dollars a year, depending on whether factories cut prices to make up for a 12 percent tariff}.
