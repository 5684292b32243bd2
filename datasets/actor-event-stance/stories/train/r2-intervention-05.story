id: r2-intervention-05
kind: military intervention
country: Uganda
genre: wire report
english: African
form: passage
event e1: the deployment of Ugandan troops in eastern Congo
event e2: the opposition walkout from parliament
actor a1: Colonel Deo Kyaligonza (person)
actor a2: Hon. Patrick Otim-Lakor (person)
actor a3: Congo's government (organization)
actor a4: Kivu Security Tracker Group (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1

{a2.does-e1+e2 Opposition members led by {a2 Hon. Patrick Otim-Lakor} {e2 walked out of the chamber} on Tuesday in protest at {e1 the deployment of troops in eastern Congo}}, {a2.says-e1 which {a2.p he} said had never been put to a vote as the constitution requires}. {a1.says+e1 Army spokesman {a1 Colonel Deo Kyaligonza} said {e1 the operation} had killed 160 rebels and would go on until their camps were destroyed.} {a3.does+e1 {a3 Congo's government} gave {a3.p its} agreement in November.} According to {a4 Kivu Security Tracker Group}, {a4.says=e1 attacks on civilians have fallen in one territory and risen in two others since {e1 the soldiers} arrived}.
