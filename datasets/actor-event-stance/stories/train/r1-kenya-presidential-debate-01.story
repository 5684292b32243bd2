id: r1-kenya-presidential-debate-01
kind: presidential debate
country: Kenya
genre: broadcast transcript
english: African
form: passage
event e1: the presidential debate at the University of Nairobi
actor a1: Deputy President Kiplimo-Sang (person)
actor a2: Martha Wairimu-Kang'ethe (person)
actor a3: the Media Owners Guild (organization)
actor a4: Professor George Wafula-Otsieno (person)
actor a5: Bishop Silas Mwakazi (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1
stance: a5 +e1

NEWS ANCHOR: Less than a day to go, and there is still doubt over who will turn up at {e1 the presidential debate}. {a1.says-e1 {a1 Deputy President Kiplimo-Sang}'s camp now says {a1.p he} will not be at {e1 the university} tomorrow unless the first hour is given to agriculture.} {a3 The Media Owners Guild} {a3.says+e1 says the rules were agreed in June and the cameras will roll at eight}. {a2 Martha Wairimu-Kang'ethe} {a2.says+e1 was on this station this morning and said {a2.p she} will be there} and {a5 Bishop Silas Mwakazi} {a5.says+e1 is appealing to all four to attend}. With me is {a4 Professor George Wafula-Otsieno}. {a4.says=e1 Professor, you have said viewers rarely change their minds after {e1 such events}.}
