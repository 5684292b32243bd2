id: w2-bangladesh-minwage-01
kind: minimum wage rise
country: Bangladesh
genre: wire report
english: Asian
form: passage
event e1: the rise in the garment workers' minimum wage to 16,000 taka
event e2: the three-day factory shutdown in Gazipur
actor a1: the Bengal Knitwear Exporters' Board (organization)
actor a2: Rumana Khanam (person)
actor a3: Labour Adviser Golam Mostofa Sarkar (person)
actor a4: Nordic Cotton Group (organization)
actor a5: shopkeepers near the Konabari gates (group)
stance: a1 -e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1
stance: a5 =e1 -e2

{e2 Garment workers walked out of more than 90 factories in Gazipur} for a third day on Thursday, saying {e1 a new wage floor of 16,000 taka a month} was not a rise but an insult. {a2.says-e1 "{a2.p We} asked for 25,000 and they rounded {e1 it} down until it was hungry," said {a2 Rumana Khanam}, who {a2.does+e2 called {e2 the stoppage} from a roof with a megaphone.} {a3.does+e1 {a3 Labour Adviser Golam Mostofa Sarkar}, who set the figure,} {a3.says+e1 said 16,000 was the highest floor the country had ever had}. {a1.says-e1 {a1 The Bengal Knitwear Exporters' Board}, {a1.d the owners' body}, objected that {e1 it} was already 2,000 too many};} {a1.says=e2 on {e2 the walkout}, {a1.p it} said, {a1.p it} was gathering information.} {a5.says-e2 {a5 Shopkeepers near the Konabari gates} complained that nobody was buying rice}, {a5.says=e1 and {a5.p they} could not say whether 16,000 was much}. {a4.says=e1 {a4 Nordic Cotton Group}, {a4.d a Swedish buyer}, said {a4.p it} takes no part in wage setting.}
