id: x2-southkorea-housing-inquiry-01
kind: corruption inquiry
country: South Korea
genre: wire report
english: Asian
form: article
event e1: the special prosecutor's inquiry into the Gyeongan housing project
event e2: the raid on Gyeongan City Hall
actor a1: Special Prosecutor Hwangbo Eun (person)
actor a2: Reform Forward Party (organization)
actor a3: Rep. Namgung Jun (person)
actor a4: Seomun Kyu-ri (person)
actor a5: Civic Justice Network (organization)
actor a6: Byucksong Construction (organization)
actor a7: Sunwoo Hae-in (person)
actor a8: Gyeongan tenants' committee (organization)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 -e1 -e2
stance: a4 +e1 -e2
stance: a5 +e1 +e2
stance: a6 =e1 =e2
stance: a7 =e1 =e2
stance: a8 +e1

SEOUL, Sept. 3 - Investigators spent 14 hours at Gyeongan City Hall on Tuesday and left with 31 boxes of documents, in {e2 the first raid} by {e1 a special prosecutor's team} looking into an apartment project that made its developers more than 400 billion won.

{a1 Special Prosecutor Hwangbo Eun}, who was given 90 days by the National Assembly, {a1.says+e1 said {e1 the inquiry} would "go where the money went, however high that is."} {a1.says+e2 {a1.p She} said {a1.p she} had ordered {e2 the search} because requests for files had been answered with photocopies.}

Prosecutors suspect that land set aside for public rental housing in 2019 was rezoned and sold at a fraction of its value to a partnership in which {a6 Byucksong Construction} held 31 percent.

The ruling {a2 Reform Forward Party}, to which the city's former mayor belongs, {a2.does-e1 voted against setting up {e1 the investigation} in July} and {a2.says-e1 on Tuesday repeated that {e1 it} was "a political hunt with a legal license."} {a2.says-e2 {a2.p It} called {e2 the search} excessive.}

{a3.says-e2 "They even took the calendar off the wall. What is a crime, Chuseok?" asked {a3 Rep. Namgung Jun}, {a3.d the party's floor leader}, who went to the building during {e2 the raid} and was not let in.} {a3.says-e1 {a3.p He} said {a3.p his} party would seek a court ruling on whether {e1 the probe} was constitutional.}

The city's present mayor, an independent, was more difficult to place. {a4 Seomun Kyu-ri}, who campaigned last year on a promise to have the project investigated, {a4.says+e1 said {a4.p she} still wanted {e1 it} "finished, published and taught in schools."} {a4.says-e2 But {e2 Tuesday's operation}, {a4.p she} said, had paralyzed welfare payments for a day and treated 900 innocent employees like suspects. "If someone had asked {a4.p me}, {a4.p I} would have carried the boxes down {a4.p myself}," {a4 Seomun} said.}

{a5.says+e1+e2 {a5 Civic Justice Network}, {a5.d a watchdog} that first obtained the land contracts under the disclosure law, praised {a1.d the prosecutor} for {e2 moving} quickly and urged lawmakers to extend {e1 the inquiry} to 120 days.}

For 212 households on the site who were moved to make room for the project, the matter is less abstract. {a8.does+e1 {a8.p Their} {a8 Gyeongan tenants' committee} sat outside City Hall all day with thermos flasks}, {a8.says+e1 and {a8.p its} chair said {a8.p they} had been asking for {e1 this} since 2020, when people still laughed}.

{a6 Byucksong} {a6.says=e1=e2 said in a one-line text message that {a6.p it} was cooperating with {e1 the inquiry} and had no comment on {e2 the search}.}

{a7 Sunwoo Hae-in}, {a7.d a professor at a law school in Seoul}, {a7.says=e1=e2 said that of 13 special prosecutors appointed since 1999 about half had secured convictions. {e2 Raids} in the first week have been usual, {a7.p she} said, and tell one little about {e1 the outcome}.}
