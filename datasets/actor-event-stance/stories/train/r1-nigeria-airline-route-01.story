id: r1-nigeria-airline-route-01
kind: airline route
country: Nigeria
genre: local paper
english: African
form: passage
event e1: Savannah Wings' direct Lagos to London flights
actor a1: Savannah Wings (organization)
actor a2: Ezenwaka (person)
actor a3: the National Travel Agents Guild (organization)
actor a4: the UK civil aviation authority (organization)
actor a5: Group Captain Haruna Bauchi-Sale (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1
stance: a5 =e1

After three postponements, {a1 Savannah Wings} {a1.says+e1 has fixed March 30 for {e1 {a1.p its} first flight from Lagos to London}}. {a2 Ezenwaka}, {a2.does+e1 who threatened last year to withdraw the slots of British carriers unless {a1.d the Nigerian airline} was let in}, will be on board. {a4 The UK civil aviation authority} {a4.says=e1 said only that {a1.d the company} had completed the paperwork}. {a3 The National Travel Agents Guild} {a3.says=e1 said tickets were not yet on {a3.p its} members' systems}, while {a5 Group Captain Haruna Bauchi-Sale}, {a5.d an aviation consultant}, {a5.says=e1 recalled that four Nigerian carriers had started and dropped the route since 2006}.
