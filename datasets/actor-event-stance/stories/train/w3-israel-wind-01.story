id: w3-israel-wind-01
kind: wind farm
country: Israel
genre: wire report
english: American
form: passage
event e1: the turbines in the Ramat Sirin valley
event e2: the aviation authority's objection to the Sirin turbines
event e3: the strike at Ashdod port (unrelated)
actor a1: Kibbutz Ein Sirin (organization)
actor a2: the aviation authority (organization)
actor a3: Birders' Trust (organization)
actor a4: Amnon Gelbart (person)
actor a5: the Energy Ministry (organization)
stance: a1 -e2
stance: a2 +e2
stance: a3 -e1 =e3
stance: a4 -e1 -e2
stance: a5 =e1 =e2

AFULA - {a2.does+e2 A two-page letter from {a2 the aviation authority}}, warning of radar shadow over the Jezreel Valley, could ground {e1 a plan for 25 wind turbines} that survived two elections and a bird count. {a1 Kibbutz Ein Sirin}, {a1.does which poured the access roads at {a1.p its} own expense}, {a1.says-e2 called {e2 the letter} "four years late and two pages short."} The {a3 Birders' Trust}, whose suit says storks would be killed, {a3.does-e1 said {a3.p it} would press ahead in court}. {a4 Amnon Gelbart} of neighboring Tel Yosef has loathed {e1 the project} from the start. {a4.says-e1 "Ugly, loud and next to {a4.p my} bed,"} {a4.p he} said. {a4.says-e2 But {a4.p he} once flew fighter jets in this valley, and {a4.p he} won't have {e2 the radar story}: "It's bunk. Beat them fair or don't beat them."} {a5 The Energy Ministry} {a5.says=e1=e2 said {a5.p it} is studying all positions}.
