id: xv-austria-steyr-merger-01
kind: university merger
country: Austria
genre: local paper
english: British
form: article
event e1: the merger of Steyr teachers' college with the Donau Applied University
event e2: the students' occupation of the Steyr college library
actor a1: Ingeborg Stadlhuber (person)
actor a2: Leopold Haselgrübler (person)
actor a3: Marlies Feichtenschlager (person)
actor a4: the students' representation at the college (group)
actor a5: Konrad Prieling (person)
actor a6: the Upper Austrian chamber of industry (organization)
actor a7: the science ministry (organization)
actor a8: Emmerich Wallnöfer (person)
actor a9: the supervisory board of the Donau Applied University (organization)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 =e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e1 =e2
stance: a9 +e1

STEYR – The teachers' college in Steyr is to lose its independence after 74 years. {a9.does+e1 {a9 The supervisory board of the Donau Applied University} in Linz voted on Monday evening {e1 to absorb the college}, its 1,150 students and its building on the Enns from October next year.}

{a1.says+e1 "With {e1 this step} {a1.p we} become the second-largest university in the province," said {a1.d the rector in Linz}, {a1 Ingeborg Stadlhuber}. "A student who wants to teach physics will at last sit in the same laboratory as one who wants to become an engineer. {a1.p I} have worked for {e1 this} for five years."}

{a1.says+e1 {a1 Stadlhuber} put the savings from a shared administration at 2.3 million euros a year and promised that nobody with a permanent contract would be dismissed.}

{a2.says+e1 Deputy governor {a2 Leopold Haselgrübler}, whose office pays for the buildings of both institutions, called {e1 the merger} "the only sensible answer to falling numbers".} {a2.does+e1 {a2.p He} has set aside 14 million euros for the conversion of the Steyr site.}

In Steyr hardly anybody can be found to share the joy. {a3 Marlies Feichtenschlager}, {a3.d chairwoman of the college's works council}, {a3.says-e1 said the staff had learned of the vote from the radio. "In Linz they speak of synergies and mean the secretaries," {a3.p she} said. "{a3.p We} will take every legal step there is against {e1 this merger}."}

{a4.does+e2 Since Tuesday some 60 members of {a4 the students' representation at the college} have {e2 occupied the college library}.} {a4.says-e1+e2 A banner hung from the reading room reads "Steyr bleibt Steyr", and {a4.d the elected student delegates} say {e2 the occupation} will go on until {a9.d the board in Linz} thinks again.}

{a4.says-e1 "Small seminars are the reason people come here," {a4.d the delegates} wrote in a leaflet. "In Linz {a4.p we} would be a department on the fourth floor."}

{a5 Konrad Prieling}, {a5.d the mayor of Steyr}, {a5.does+e2 visited {a4.d the students} on Wednesday with eight trays of sandwiches} and {a5.says+e2 thanked them for "doing what the province ought to be doing"}. {a5.says-e1 {a5.p He} said the town had given the land for the college in 1951 on condition that it remained a college of its own, and that {a5.p he} had asked a law firm to find out whether {e1 the merger} could be stopped on that ground.}

{a1.d The rector} was less charmed. {a1.says-e2 {e2 The occupation} was preventing other students from preparing for their examinations, {a1.p she} said, and had to end before the weekend.} {a3 Feichtenschlager} {a3.says=e2 said the works council took no position on {e2 the students' action}, which was theirs alone}.

Support for {e1 the tie-up} also came from {a6 the Upper Austrian chamber of industry}. {a6.says+e1 "{a6.p Our} firms need teachers who have seen the inside of a factory. {a6.p We} have been calling for {e1 this} since 2016," {a6.p it} said in a statement.}

{a7 The science ministry} in Vienna, which must still give {a7.p its} approval, {a7.says=e1 said the application had arrived and would be examined within the usual period of three months}.

Education researcher {a8 Emmerich Wallnöfer} of the University of Salzburg {a8.says=e1 has looked at nine mergers of the kind in Austria and Bavaria. Costs fell in four of them and rose in five, {a8.p he} said; what became of the quality of teaching could not be told from the data. "{a8.p I} would not dare to predict how it turns out in Steyr."}
