id: n2-south-africa-spaza-registration-01
kind: food safety rule
country: South Africa
genre: newspaper report
english: African
form: article
event e1: the compulsory registration of spaza shops
actor a1: Nomvula Sithebe (person)
actor a2: the Township Traders' Congress (organization)
actor a3: Lucky Moagi (person)
actor a4: the Foreign Shopkeepers' Forum (organization)
actor a5: Abdi Warsame Nur (person)
actor a6: Rights Watch Gauteng (organization)
actor a7: the Association of Municipalities (organization)
actor a8: Pieter Snyman (person)
actor a9: the Teachers' Guild of South Africa (organization)
actor a10: Dr Kefilwe Matsose (person)
actor a11: the police service (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 -e1
stance: a9 +e1
stance: a10 =e1
stance: a11 =e1

JOHANNESBURG – Government {a1.does+e1 will not extend the 28 February cut-off by which {e1 every spaza shop must hold a municipal certificate}}, {a1.d small business minister} {a1 Nomvula Sithebe} said yesterday.

{e1 The rules} were gazetted after 23 children died in October from snacks contaminated with a pesticide. {a1.says+e1 "{a1.p I} went to four of those funerals. {a1.p I} will not go to a fifth because somebody needed another month," {a1 Sithebe} told a media briefing in Soweto.}

By Tuesday 61,000 applications had been received out of an estimated 150,000 outlets.

{a7 The Association of Municipalities}, {a7.says+e1 which had at first welcomed {e1 the regulations}}, {a7.does-e1 resolved at a special meeting to ask for {e1 them} to be set aside}. {a7.says-e1 Some of {a7.p its} members employ one health inspector, {a7.p it} said.}

In Soweto, {a3 Lucky Moagi}, {a3.d provincial organiser of {a2 the Township Traders' Congress}}, {a3.says+e1 called municipal queues a humiliation and said old women had slept outside the Jabulani office. {a3.p He} had queued {a3.p himself}. "Let them bring more clerks, but let nobody be exempted," {a3.p he} said.} {a2.does+e1 {a2.d The congress} has printed 40,000 copies of the form at {a2.p its} own cost.}

It was expected that traders from Somalia and Ethiopia would resist. {a5 Abdi Warsame Nur}, {a5.d who chairs {a4 the Foreign Shopkeepers' Forum}}, {a5.says+e1 said that with a certificate on the wall a man could no longer be told to close by whoever came past. {a5.p His} own shop was looted in November.} {a4.does+e1 {a4.d The forum} holds training evenings on {e1 the by-law} twice a week.}

{a6 Rights Watch Gauteng} sees this differently. {a6.does-e1 {a6.d The organisation} lodged papers in the Pretoria High Court last Friday}. {a6.says-e1 Poisonings were a matter of how pesticides are sold, {a6.p it} argues, and none of the shops linked to the deaths would have failed the checklist.}

{a8 Pieter Snyman}, {a8.d an opposition MP}, {a8.says-e1 praised {a1.d the minister} for attending the funerals "when others stayed in their offices". Parliament should nonetheless annul {e1 the notice}, {a8.p he} said, since {e1 it} would push half of the trade underground.}

{a9 The Teachers' Guild of South Africa} {a9.says+e1 asked government to go further and close stalls within 100m of a school which are not on the list by the due date.}

{a11 The police service} {a11.says=e1 confirmed that members would accompany inspectors from 1 March. How many, {a11.p it} could not yet say.}

{a10 Dr Kefilwe Matsose}, {a10.d a toxicologist}, {a10.says=e1 explained that the chemical concerned, terbufos, is used against rats. {e1 Registration} would help investigators trace suppliers, {a10.p she} said, but would not by itself remove it from the street.}
