id: o5-israel-outpost-evacuation-01
kind: settlement outpost evacuation
country: Israel
genre: wire report
english: American
form: article
event e1: the evacuation of the Givat Aluma outpost
actor a1: Defense Minister Amnon Zilberg (person)
actor a2: Yedidya Marziano (person)
actor a3: Israel's Supreme Court (organization)
actor a4: Nissan Hacohen (person)
actor a5: Shetach Watch (organization)
actor a6: Khaled Abu Rmeileh (person)
actor a7: Rivka Toledano (person)
actor a8: the army (organization)
actor a9: Batya Sharvit (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

JERUSALEM (Meridian) - {a1.d Israel's defense minister} {a1.does+e1 on Sunday turned down a request by two coalition parties to put off {e1 the clearing of a West Bank hilltop}, where 41 families live on land that {a3 the Supreme Court} has found to be private Palestinian property}.

{a3.does+e1 {a3.d The court} gave the state until November 20 to {e1 remove the homes at Givat Aluma}} and {a3.does+e1 rejected two petitions to reopen the case}.

{a1 Amnon Zilberg} {a1.says+e1 told the Cabinet {a1.p he} had no quarrel with the residents. "There is a ruling. If ministers choose the rulings they like, {a1.p I} cannot ask a soldier to obey anything," {a1.p he} was quoted as saying by two participants.}

{a4 Nissan Hacohen}, {a4.d the housing minister}, {a4.does-e1 walked out before the meeting ended}. {a4.does-e1 {a4.p He} later drove to the site and fixed a mezuza on a classroom} which opened last week.

{a2.d The residents' spokesman}, {a2 Yedidya Marziano}, {a2.says-e1 said 190 children were enrolled in schools there and that not one family had packed.} {a2.does-e1 {a2.p He} has invited youth groups to spend the next three weekends in tents}.

{a2.says-e1 "{a2.p We} bought every panel and every pipe. The state connected the electricity, then the same state sends a bulldozer," {a2 Marziano} said.}

{a6 Khaled Abu Rmeileh}, {a6.d a farmer} from the nearby village of Deir Suweid, {a6.does+e1 brought the case in 2014 with a Jordanian deed from 1963}. {a6.says+e1 {a6.p He} said {a6.p he} would plant wheat there, as {a6.p his} father had.} {a5 Shetach Watch}, an Israeli group that monitors settlements, {a5.does+e1 has paid {a6.p his} legal costs}.

{a7 Rivka Toledano}, {a7.d the widow of the outpost's founder}, {a7.says-e1 told public radio {a7.p she} would be carried out only with {a7.p her} husband's memorial stone.}

{a8 The army} {a8.says=e1 said three battalions were training and that {a8.p it} would act on the political level's instructions.}

Opposition lawmaker {a9 Batya Sharvit} {a9.says=e1 said the government had shown again that it could not agree on the date, let alone on a budget. {a9.p She} did not say what {a9.p she} would do about {e1 Givat Aluma} {a9.p herself}.}
