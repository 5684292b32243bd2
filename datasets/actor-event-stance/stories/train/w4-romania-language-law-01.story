id: w4-romania-language-law-01
kind: language law
country: Romania
genre: parliamentary report
english: European
form: passage
event e1: the bill on bilingual street signs in Transylvania
event e2: the amendment raising the threshold to 30 per cent
actor a1: Ildikó Szentkirályi (person)
actor a2: Horațiu Mogoșanu (person)
actor a3: the Cluj Taxi Guild (organization)
actor a4: Raluca Dobre (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

The Senate debated on Tuesday {e1 a bill that would require street signs in two languages wherever a minority makes up 10 per cent of residents}. {a1.d Its sponsor}, {a1 Ildikó Szentkirályi}, {a1.says+e1 said {e1 it} took nothing from anybody except a little paint}. The majority leader, {a2 Horațiu Mogoșanu}, who in 2019 filibustered a similar text for six hours, {a2.says+e1 announced that {a2.p he} would vote for {e1 this one}}. "{a2.p I} was younger and there was an election," {a2.p he} admitted, to laughter. {a2.does+e2 {a2.p He} then tabled {e2 a change} lifting the bar to 30 per cent}, {a1.says-e2 which {a1.d the senator from Harghita} called a knife wrapped in a bouquet}. {a3 The Cluj Taxi Guild} {a3.says+e1 had written in favour, {a3.p its} drivers being tired of tourists with two maps}. {a4 Raluca Dobre}, for {a4.d the interior ministry}, {a4.says=e1=e2 gave the cost as 14 million lei without {e2 the amendment} and 5 million with {e2 it}}.
