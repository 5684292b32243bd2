id: w2-thailand-border-01
kind: border reopening
country: Thailand
genre: local paper
english: Asian
form: passage
event e1: the reopening of the Ban Huai Mon checkpoint
event e2: the army's demand for biometric checks
event e3: the auction of the Lampang racecourse (unrelated)
actor a1: Colonel Decha Rungrot (person)
actor a2: Naw Paw Eh (person)
actor a3: the Mae Ramat Chamber of Commerce (organization)
actor a4: Provincial Governor Sirinya Boonmee (person)
stance: a1 -e1 +e2
stance: a2 -e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2
stance: a3 =e3

Whether {e1 the Ban Huai Mon checkpoint opens} on the first of the month is no longer a question anyone in Mae Ramat will bet on. {a3.does+e1 {a3 The Mae Ramat Chamber of Commerce} has already painted the welcome arch} and {a3.says+e1 says every closed week costs local traders eight million baht}. But {a1 Colonel Decha Rungrot}, whose rangers patrol the river, {a1.says-e1 informed the district meeting that {a1.p he} could not recommend {e1 it} "in any form" while fighting continues opposite}; {a1.says+e2 at the very least, {a1.p he} said, every arrival must give {e2 fingerprints and an iris scan}.} {a3.d The chamber} {a3.says-e2 replied that nobody scans a tomato}, {e2 an idea} {a2 Naw Paw Eh}, {a2.d who crosses to teach on the Thai side}, {a2.says-e2 likewise dislikes: "{a2.p My} students do not need to know {a2.p I} was catalogued."} {a4.says=e1=e2 {a4 Provincial Governor Sirinya Boonmee} said {a4.p she} had listened to all sides and would forward the minutes to Bangkok without a recommendation.}
