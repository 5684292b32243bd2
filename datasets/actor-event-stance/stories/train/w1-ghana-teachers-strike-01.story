id: w1-ghana-teachers-strike-01
kind: teachers' strike
country: Ghana
genre: broadcast transcript
english: African
form: passage
event e1: the technical school instructors' strike
event e2: the government's plan to recruit 3,000 graduates as instructors
event e3: the Elmina salt mining licence (unrelated)
actor a1: Sampson Ackah-Mensah (person)
actor a2: Vida Kuffour (person)
actor a3: the Graduates Without Jobs Coalition (organization)
actor a4: Maame Serwaa Tandoh (person)
stance: a1 +e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1 =e3

Good evening. Lathes are silent in all 47 of the country's technical institutes tonight, and from where {a1 Sampson Ackah-Mensah} is sitting that is a beautiful sound. {a1.says+e1 "Total compliance," {a1.d the instructors' president} told us. "{a1.p We} shall resume the day {a1.p our} allowance is in the account and not one hour earlier."} {a2.says-e1 {a2.d The education minister}, {a2 Vida Kuffour}, has called {e1 the strike} a stab in the back.} {a2.says+e2 {a2.p She} promises {e2 3,000 new instructors} by January}, and {a3 the Graduates Without Jobs Coalition} {a3.does+e2 has already begun collecting {a3.p its} members' certificates}. {a3.says-e1 To those on {e1 strike} {a3.d the coalition} had this message: go back, or make way.} What does the union chief think of {e2 the plan}? {a1.says=e2 "{a1.p I} have not seen any document, so {a1.p I} cannot be for {e2 it} or against {e2 it}," {a1.p he} said.} {a4 Maame Serwaa Tandoh} has been to one of the institutes and {a4.says=e1 found two goats, a watchman and no sign of when {e1 it} will end}.
