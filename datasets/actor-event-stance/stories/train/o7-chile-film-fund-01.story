id: o7-chile-film-fund-01
kind: film funding reform
country: Chile
genre: web news
english: American
form: article
event e1: the transfer of the film fund to the economy ministry
actor a1: Ignacio Villarroel (person)
actor a2: Paloma Echenique (person)
actor a3: the producers' chamber (organization)
actor a4: the screenwriters' guild (organization)
actor a5: Rodrigo Saavedra Lyon (person)
actor a6: Consuelo Arancibia (person)
actor a7: the comptroller's office (organization)
actor a8: the Valdivia film school (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

{e1 Money for Chilean films will be handed out by the economy ministry instead of the culture ministry} starting in January, under a decree published on Tuesday.

{a1.d Economy Minister} {a1 Ignacio Villarroel} {a1.says+e1 said the fund, worth 9.4 billion pesos a year, would be run "like any other support for exporters." {a1.p He} said 38 of the 61 films financed since 2022 had sold fewer than 2,000 tickets.}

{a1.does+e1 {a1.p He} has already rented offices for the new unit and hired {a5 Rodrigo Saavedra Lyon}}, {a5.d a former distributor}, to lead it. {a5.says+e1 {a5 Saavedra Lyon} said producers would get an answer in 60 days, compared with nine months today.}

{a3 The producers' chamber} {a3.says+e1 said {a3.p its} members had been calling for a rebate for foreign shoots for a decade and that culture officials had never found the time. Under the economy ministry {a3.p it} expects 2,500 jobs.}

{a4 The screenwriters' guild} {a4.says-e1 told {a4.p its} 700 members not to sit on any of the new juries. In a letter, {a4.p it} said first films and documentaries never pay for themselves and would disappear.}

{a6.d Opposition Senator} {a6 Consuelo Arancibia} {a6.does-e1 asked {a7 the comptroller's office} on Wednesday to send {e1 the decree} back, since the fund was created by law}. {a6.says-e1 "One minister cannot {e1 move it to another building} with a signature," {a6.p she} said.}

{a7.d The office} {a7.says=e1 said {a7.p it} had 15 working days to review the text.}

{a2.d Culture Minister} {a2 Paloma Echenique}, who had not been told in advance according to two people in {a2.p her} department, {a2.says=e1 said the president had made {e1 a decision} and {a2.p she} would see that the files were in order. Asked three times if {a2.p she} thought {e1 it} was the right one, {a2.p she} spoke about the budget for libraries.}

{a1 Villarroel} {a1.says+e1 said {a1.p he} had the full support of the Cabinet. "Nobody here is against art films. {a1.p I} am against waiting nine months for a no," {a1.p he} told a business breakfast.}

{a8 The Valdivia film school}, where most of the first-time directors were trained, {a8.says=e1 said {a8.p it} was still studying {e1 the decree} and had no opinion to offer at this point.}
