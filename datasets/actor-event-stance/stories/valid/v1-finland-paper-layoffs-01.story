id: v1-finland-paper-layoffs-01
kind: mass layoffs
country: Finland
genre: business page
english: British
form: passage
event e1: the 740 layoffs at Kymen Sellu
event e2: the dock workers' sympathy strike
actor a1: Kymen Sellu (organization)
actor a2: Paperiväen Liitto (organization)
actor a3: Henrik Sandlund (person)
actor a4: Marjut Heinilä (person)
actor a5: the dockers (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1 +e2

Shares in {a1 Kymen Sellu} rose 6 per cent on Thursday, the day {a1.does+e1 {a1.d the pulp maker} told 740 people that {a1.p it} no
longer needed them}. {a1.says+e1 "{a1.p We} take no joy in {e1 this}, and {a1.p we} would do {e1 it} again," chief financial officer Ilpo Rautala said on
a call with investors.} {a3 Henrik Sandlund}, {a3.d whose family fund holds 11 per cent}, {a3.says+e1 wondered only why {e1 the cuts} had not come
under the previous board}. In Kotka nothing was being loaded: {a5.does-e1+e2 {a5.d the dockers} put down {a5.p their} hooks at noon and hung a banner
from crane four reading NOT ONE OF THE 740}. {a2 Paperiväen Liitto}, {a2.d the paper workers' union}, {a2.says+e2 thanked {a5.p them} "from
the bottom of {a2.p our} empty lunchboxes"} and {a2.says-e1 said the mill had been profitable for nine quarters in a row}.
{a1.does-e2 {a1.d The company} has asked the labour court to declare {e2 the stoppage} illegal}. {a4.says=e1 Analyst {a4 Marjut Heinilä}
calculates that {e1 the programme} will save 52 million euros a year from 2027}.
