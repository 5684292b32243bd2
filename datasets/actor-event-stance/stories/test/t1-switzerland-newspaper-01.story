id: t1-switzerland-newspaper-01
kind: newspaper closure
country: Switzerland
genre: business page
english: British
form: passage
event e1: the closure of the Thurtaler Bote
event e2: the SBB timetable reform (unrelated)
actor a1: Limmat Medien (organization)
actor a2: Ueli Brändle (person)
actor a3: the canton of St Gallen (organization)
actor a4: Sibylle Ammann (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1 =e2
stance: a4 +e1 =e2

On 30 June the Thurtaler Bote, founded when Napoleon was on Elba, will appear for the last time. Circulation has fallen to 4,100. {a1.says+e1 "{a1.p We} held on longer than reason allowed, and it hurts," said Beat Rhyner, who heads {a1.d the publisher}, {a1 Limmat Medien}, "but {a1.p we} are not a museum, and {e1 this decision} will not be revisited."} {a4 Sibylle Ammann}, {a4.d the paper's own last editor}, was asked on local radio whether {a4.p she} would fight. {a4.says+e1 No, {a4.p she} answered; {a4.p she} had recommended {e1 it}, because a paper of two people and an agency feed only pretends to readers that somebody is watching.} Somebody should have fought, thinks {a2 Ueli Brändle}, {a2.d who delivered the Bote for 41 years}. {a2.does-e1 On Saturday {a2.p he} returned the silver pin Limmat had given {a2.p him}, wrapped in the front page.} {a3.says=e1 {a3 The canton of St Gallen} took note of {e1 the closure}.}
