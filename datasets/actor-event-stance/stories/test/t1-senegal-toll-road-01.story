id: t1-senegal-toll-road-01
kind: toll road
country: Senegal
genre: business page
english: African
form: passage
event e1: the Thiès-Louga toll road
event e2: the 40 per cent discount for local drivers
actor a1: Autoroutes du Cayor (organization)
actor a2: the mayor of Tivaouane (person)
actor a3: Ndèye Astou Guèye (person)
actor a4: the transporters' cooperative (organization)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 =e1 =e2
stance: a4 -e1 -e2

Investors in {a1 Autoroutes du Cayor} were told on Tuesday not to expect a dividend before 2034 if the state insists on {e2 cheaper tickets for people who live along the route}. {a1.says-e2 {a1.d The concessionaire} has asked the ministry to drop {e2 the concession}, which would cost {a1.p it} 11 billion francs}; {a1.does+e1 {a1.p its} bulldozers meanwhile reached the outskirts of Mékhé}. {a2 The mayor of Tivaouane}, {a2.does+e2 who obtained {e2 the rebate} by lying down in front of one of them last year}, says {a2.p he} has long since made {a2.p his} peace with {e1 the road}. {a2.says+e1 "{a2.p My} town will be 50 minutes from Dakar.
{a2.p I} used to curse {e1 it}. Now {a2.p I} ask when."} Truckers are unconvinced. {a4.says-e2 A discount is the sugar on a bitter pill, according to {a4 the transporters' cooperative}, which wants neither}: {a4.does-e1 {a4.p its} members have vowed to stay on the old national highway and are suing to stop {e1 the new one}}. {a3.says=e1=e2 Traffic economist {a3 Ndèye Astou Guèye} expects 9,000 vehicles a day with {e2 the rebate} and 7,500 without.}
