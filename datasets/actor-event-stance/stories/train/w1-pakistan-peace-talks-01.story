id: w1-pakistan-peace-talks-01
kind: peace talks
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: the jirga to end the Kurram valley fighting
event e2: the blockade of the Parachinar road
actor a1: Malik Nauroz Bangash (person)
actor a2: Deputy Commissioner Fawad Jadoon (person)
actor a3: truckers at Thall (group)
actor a4: Human Rights Observatory (organization)
actor a5: Bibi Zarmina (person)
stance: a1 +e1 +e2
stance: a2 -e2
stance: a3 =e1 -e2
stance: a4 =e1 =e2
stance: a5 -e1

PESHAWAR: The grand jirga trying to end two months of sectarian fighting in Kurram reconvened on Sunday with one of its own members holding the valley's only road shut. {a1 Malik Nauroz Bangash} sees no contradiction. {a1.does+e1 {a1.p He} has not missed a session of {e1 the jirga}}, {a1.says+e1+e2 and says that {e1 it} will succeed precisely because {e2 the road} is closed: "A man who lacks flour listens."} {a2 Deputy Commissioner Fawad Jadoon}, {a2.does who convened {e1 the elders}}, {a2.says-e2 wants {e2 the barriers} removed by Tuesday}. {a3 Truckers at Thall}, stuck with rotting tomatoes, {a3.does-e2 tried to bulldoze {e2 the first of them}} and {a3.says=e1 said {e1 the talking} was for the elders to worry about}. {a5.says-e1 "Eleven men who never lost a child are settling the price of {a5.p mine}. Let them go home," said {a5 Bibi Zarmina}, {a5.d a mother} in Upper Kurram.} {a4 Human Rights Observatory} {a4.says=e1=e2 counted 130 dead since the fighting began, 20 of them since {e2 the blockade} and 12 since {e1 the jirga} first met}.
