id: x2-lebanon-tyre-bombing-01
kind: bomb attack
country: Lebanon
genre: newspaper report
english: British
form: article
event e1: the bomb attack on the Tyre bus station
event e2: the night curfew in Tyre
actor a1: Salwa Hamdan-Itani (person)
actor a2: Sons of the Coast Brigade (organization)
actor a3: Tyre municipality (organization)
actor a4: Hajj Mustafa Ezzeddine (person)
actor a5: Rola Kassir (person)
actor a6: Taxi and Minibus Drivers’ Union (organization)
actor a7: Imad Shalhoub (person)
actor a8: the United Nations peacekeeping force (organization)
actor a9: Carine Daccache (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 -e1 -e2
stance: a7 +e1
stance: a8 =e1 =e2
stance: a9 =e1 =e2

They had swept up most of the glass by noon. What remained at Tyre’s central bus station, a day after {e1 a bomb} tore through the ticket hall and killed six people, were the shoes.

{e1 The explosion}, at twenty past seven on Wednesday morning, was {e1 the deadliest attack} in the south of the country in more than a decade. Twenty-three people were still in hospital last night, four of them in a critical condition.

{a2 The Sons of the Coast Brigade}, {a2.d a faction unknown to most residents until this week}, {a2.says+e1 said in a typed statement that {a2.p it} had {e1 struck} “a nest of informers who pass as passengers”.} Security officials said {a2.d the group} had no more than 40 members.

{a1 Salwa Hamdan-Itani}, {a1.d the interior minister}, {a1.says-e1 called {e1 it} an atrocity and promised that those responsible would be brought to trial.} {a1.does+e2 {a1.p She} imposed {e2 a curfew from 8pm to 5am} in the city and the surrounding villages, which came into force last night.}

{a1.says+e2 “{a1.p I} know what {a1.p I} am asking of people who live from the evening,” {a1.p she} said. “{a1.p I} would sooner apologise to restaurants than to mothers.”}

The decision was made without the knowledge of {a3.d the city council}. {a3.says-e2 In an unusually blunt statement, {a3 Tyre municipality} said {e2 the measure} would “do the bombers’ work for them” and asked for {e2 it} to be lifted by the weekend.} {a3.does-e1 {a3.p It} has declared three days of mourning and will pay for the funerals.}

{a4 Hajj Mustafa Ezzeddine}, {a4.d a merchant} whose nephew, a bus conductor, was among the dead, {a4.says+e2 disagreed with the councillors. “Let {e2 it} be dark, let {e2 it} be quiet. For a week, what does {e2 it} cost?” {a4.p he} said, receiving mourners under an awning.} {a4.says-e1 Of {e1 the bombing} {a4.p he} said only that those who planned {e1 it} “were given birth to by mistake”.}

Nobody in the fishermen’s quarter had a good word for the brigade. {a5 Rola Kassir}, 29, {a5.d a nurse} who was on {a5.p her} way to work, {a5.does-e1 had held a man’s artery closed with {a5.p her} scarf for 20 minutes}. {a5.says-e1 “He asked {a5.p me} the time, over and over. {a5.p I} hope whoever {e1 did this} hears that voice every night.”} {a5.says-e2 But {e2 the curfew}, {a5.p she} said, was foolish: {a5.p her} shift ends at ten.}

{a6.does-e1 {a6.d Drivers} belonging to the {a6 Taxi and Minibus Drivers’ Union} sounded {a6.p their} horns for six minutes} at the time of {e1 the blast} yesterday. {a6.says-e2 {a6.d The union} is to ask a judge to suspend {e2 the order}, which {a6.p it} says takes away 40 per cent of members’ income.}

Police are questioning a former schoolteacher, {a7 Imad Shalhoub}, {a7.says+e1 who praised {e1 the attack} on a website within an hour and wrote that there would have been “no need for {e1 it} in a clean town”}. {a7.p His} family said {a7.p he} had been ill for years.

{a8 The United Nations peacekeeping force}, whose headquarters is 25km to the south, {a8.says=e1=e2 said {a8.p its} explosives experts were helping with the analysis of fragments. {a8.p It} declined to comment on {e1 the motive} or on {e2 the curfew}.}

{a9 Carine Daccache}, {a9.d a researcher on armed groups}, {a9.says=e1=e2 said the device resembled ones used in the Bekaa in 2015. Whether {e2 night restrictions} help after {e1 such attacks} is disputed, {a9.p she} said: the data are few and depend on what one counts.}
