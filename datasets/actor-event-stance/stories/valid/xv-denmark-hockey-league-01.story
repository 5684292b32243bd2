id: xv-denmark-hockey-league-01
kind: breakaway league
country: Denmark
genre: wire report
english: British
form: article
event e1: the breakaway Nordic women's ice hockey league
actor a1: Herlev Falke (organization)
actor a2: the Danish Ice Hockey Union (organization)
actor a3: Line Skriver (person)
actor a4: Henning Bjørnager (person)
actor a5: Emma Toftegaard (person)
actor a6: Hvidovre North Stars (organization)
actor a7: Danmarks Sportsfond (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 =e1

Danish women's ice hockey is facing a split after the reigning champions, {a1 Herlev Falke}, {a1.does+e1 confirmed on Thursday that {a1.p they} will leave the national league for {e1 a new Nordic competition} run by the clubs themselves}.

{e1 The league}, which has no official recognition, plans to start in September with ten teams from Denmark, Sweden and Norway.

"{a3.says+e1 {a3.p We} win at home by twelve goals to nil and nobody learns anything," said {a1.d the Herlev club}'s director, {a3 Line Skriver}. "{a3.p I} want {a3.p my} players to lose sometimes. That is why {e1 this league} is the best thing that could happen to them."}

{a2 The Danish Ice Hockey Union} {a2.says-e1 reacted angrily. {a2.p It} said {e1 the project} had been prepared behind {a2.p its} back and would tear apart a sport with barely 700 active women in the country.}

"{a2.says-e1 {a2.p We} urge the clubs not to take part," {a2.d the union} said. {a2.p It} added that games in {e1 the new league} would be played without referees from the national body.}

Another Danish club, {a6 Hvidovre North Stars}, {a6.does-e1 turned down an invitation to join}. {a6.says-e1 "Without a domestic league there will be no girls' teams in ten years. {a6.p We} are staying and {a6.p we} wish {e1 this} had never been started," {a6.p it} said on {a6.p its} website.}

{a4 Henning Bjørnager}, who coached the national women's team until 2021, {a4.says-e1 said {e1 the breakaway} would leave Denmark with one strong club and a desert around it. "Somebody should have the courage to stop {e1 it}," {a4.p he} told the Ritzau news agency.}

The national team's captain, {a5 Emma Toftegaard}, who plays in Sweden, {a5.says=e1 said {a5.p she} had friends on both sides and did not want to take a stand. "{a5.p I} have read what they are offering and {a5.p I} honestly don't know yet," {a5.p she} said.}

{a7 Danmarks Sportsfond}, {a7.d a foundation} that pays part of the budgets of both {a1.d the Herlev club} and {a2.d the union}, {a7.says=e1 said {a7.p it} had asked for a meeting with the two of them and would not form an opinion on {e1 the new league} before that}.

{a3 Skriver}, {a3.d a former goalkeeper} who played 94 internationals, {a3.says+e1 said the first season would cost six million kroner. {a3.p She} hoped that the dispute would be over by the summer, "but with or without a blessing, {a3.p we} play on 12 September".}
