id: n8-tanzania-tv-licence-01
kind: broadcast licence revocation
country: Tanzania
genre: web news
english: African
form: article
event e1: the revocation of Pwani TV's broadcasting licence
actor a1: Communications Regulatory Authority (organization)
actor a2: Pwani TV (organization)
actor a3: Zuhura Mwakyoma (person)
actor a4: Dr Emmanuel Lusekelo (person)
actor a5: Information Minister Hamad Kombo (person)
actor a6: National Council of Muslim Scholars (organization)
actor a7: Godlisten Mmari (person)
actor a8: Salome Nkya (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

Dar es Salaam. Viewers of {a2 Pwani TV} found a blank screen yesterday morning after {a1 the Communications Regulatory Authority} {a1.does+e1 {e1 cancelled {a2.p its} permit} with effect from midnight}.

{a4.d {a1.d The authority}'s content committee chairman}, {a4 Dr Emmanuel Lusekelo}, {a4.says+e1 told reporters that {a2.d the channel} had broadcast a phone-in on the disappearance of government critics without giving the police a chance to respond. "There were three warnings and one fine. {a1.p We} do not do these things in a hurry," {a4.p he} said.}

{a2.d The station}, which has 140 staff and transmits from Tanga, {a2.does-e1 lodged an appeal with the Fair Competition Tribunal before noon}. {a3.d {a2.p Its} managing director}, {a3 Zuhura Mwakyoma}, {a3.says-e1 said police had been invited to the programme twice and that {a2.d the company} had the e-mails.}

{a3.p She} said salaries would be paid this month. {a3.says-e1 "{a3.p I} am asking {a1.d the regulator} one thing, which is what {a2.p we} said that was not true," {a3.p she} added.}

{a5.d Information Minister} {a5 Hamad Kombo}, speaking in Dodoma, {a5.says+e1 said {a5.p he} had not been consulted, as the law requires {a1.d the body} to be independent, but that {a5.p he} had no reason to doubt {e1 its findings}. {a5.p He} advised media houses to read the Online and Electronic Content Regulations.}

{a6 The National Council of Muslim Scholars}, which had complained about a music show on {a2.d the channel} in 2023, {a6.says+e1 thanked {a1.d the authority} for protecting families during the holy month.}

The only member of the ruling party to comment was {a7 Godlisten Mmari}, {a7.d MP for a Tanga constituency}. {a7.says {a7.p He} said {a2.d the station}'s coverage of {a7.p him} had been unfair and that {a7.p he} had once sued {a2.p it} for defamation.} {a7.says-e1 {a7.p He} would nevertheless ask the House to debate {e1 the matter}, because farmers got their weather and prices from {a2.p it} and a fine would have been enough.}

{a8 Salome Nkya}, {a8.d who lectures in media law}, {a8.says=e1 explained that the tribunal could reinstate a licence within 60 days but had done so only once, in 2020. Until then {a2.d the broadcaster} may not use {a2.p its} social media accounts either, {a8.p she} said.}

Four newspapers and two radio stations have been suspended in the country since last June.
