id: nt-malawi-used-cars-01
kind: used vehicle import restriction
country: Malawi
genre: wire report
english: African
form: article
event e1: Malawi's ban on importing cars more than ten years old
actor a1: Gift Mkwezalamba (person)
actor a2: Motor Dealers' Union of Malawi (organization)
actor a3: Thokozani Chisiza-Moyo (person)
actor a4: the revenue authority (organization)
actor a5: Lilongwe Clean Air Project (organization)
actor a6: Harold Nkhwazi (person)
actor a7: Beira Transit Agents (organization)
actor a8: Ruth Kapalamula (person)
actor a9: the main opposition party (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

LILONGWE, Aug 6 - {e1 Malawi will turn back cars that are more than ten years old} from the beginning of next year, {a1.does+e1 under {e1 a regulation} {a1.d the transport minister} issued on Tuesday.}

{a1.d The minister}, {a1 Gift Mkwezalamba}, {a1.says+e1 said 71 percent of vehicles registered last year had already been scrapped or exported by another country. "When the brakes are finished in Durban they send it to us," {a1.p he} told reporters in the capital.}

Vehicles that have been shipped before 31 October are exempt.

In Blantyre about 60 sales yards did not open on Wednesday. {a2.does-e1 The {a2 Motor Dealers' Union of Malawi} had told {a2.p its} members to keep the gates locked for three days.} {a3.d {a2.p Its} chairwoman}, {a3 Thokozani Chisiza-Moyo}, {a3.says-e1 said a seven-year-old hatchback costs 19 million kwacha in the port against 8 million for one of 14 years. "{a3.p We} sell to teachers and nurses. Which teacher has 19 million?" {a3.p she} said.}

{a3 Chisiza-Moyo} {a3.says-e1 said {a2.d the union} had been shown the text only after it was printed.} {a3.does-e1 {a3.p She} instructed lawyers on Wednesday to apply for a judicial review.}

{a1.says+e1 {a1 Mkwezalamba} said there had been three meetings with {a2.d the dealers} since 2022 and that the date would stay.}

The {a5 Lilongwe Clean Air Project}, a research group which has put sensors on 40 lamp posts, {a5.says+e1 said old diesels account for most of the soot in the city and called {e1 the regulation} a beginning.} {a8 Ruth Kapalamula}, a paediatrician {a8.does+e1 who appeared beside {a1.d the minister}} on Tuesday, {a8.says+e1 said half of the beds in {a8.p her} ward were taken by children with chest complaints.}

{a7 Beira Transit Agents}, which clears most of the traffic through Mozambique, {a7.says-e1 warned that 900 drivers would have no work. A spokesman said an inspection at the border would catch bad brakes at any age.}

{a6 Harold Nkhwazi}, {a6.d a member of the ruling party} from Mchinji, {a6.says-e1 told parliament that {e1 the rule} was made for people with government cars.} {a9 The main opposition party} {a9.says=e1 has given no opinion; a whip said it would be discussed at the caucus next week.}

{a4 The revenue authority} {a4.says=e1 said customs officers would go by the date of manufacture on the chassis plate. {a4.p It} said {a4.p it} could not yet estimate the effect on duties.}
