id: r4-china-oil-pipeline-01
kind: oil pipeline
country: China
genre: wire report
english: Asian
form: passage
event e1: the China-Myanmar oil pipeline
actor a1: Huaxi Petroleum (organization)
actor a2: the Shwe Coast Watch (organization)
actor a3: Myanmar's energy ministry (organization)
actor a4: villagers on Maday Island (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1

BEIJING - {a1.d State-owned} {a1 Huaxi Petroleum} {a1.does+e1 began work on Sunday on {e1 an oil pipeline} through Myanmar} that will carry 12 million tonnes of crude a year to the southwestern province of Yunnan. {a3 Myanmar's energy ministry}, {a3.does+e1 which granted {a1.d the company} exclusive rights to {e1 the line}}, {a3.says+e1 said {e1 it} would create thousands of jobs}. {a2.says-e1 {a2 The Shwe Coast Watch}, a group based in Thailand, called for {e1 the project} to be suspended}, citing reports of land seizures. {a4.does-e1 {a4.d Villagers on Maday Island}, where tankers are to unload, sent a petition against {e1 it} to the regional assembly in June.}
