id: r1-japan-airline-route-01
kind: airline route
country: Japan
genre: business page
english: Asian
form: passage
event e1: the suspension of Azuma Air's Sapporo–Taipei route
actor a1: Azuma Air (organization)
actor a2: Hokkaido Governor Mitsuko Kitazume (person)
actor a3: the Taiwan tourism office in Tokyo (organization)
actor a4: Yukimi Tours (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a1 Azuma Air} {a1.says+e1 said Wednesday {a1.p it} will {e1 halt flights between Sapporo and Taipei} from Oct. 27, citing a shortage of pilots}. {a2 Hokkaido Governor Mitsuko Kitazume} {a2.says-e1 called {e1 the decision} regrettable and said {a2.p she} would ask {a1.d the airline} to bring forward the planned restart}. Visitors from Taiwan made up 21 percent of overnight stays in the prefecture last winter, according to {a3 the Taiwan tourism office in Tokyo}. {a4 Yukimi Tours}, {a4.d a travel agency}, {a4.says=e1 said about 1,300 customers would be rebooked through Haneda}.
