id: w4-wales-place-of-worship-construction-01
kind: place of worship construction
country: Wales
genre: local paper
english: British
form: passage
event e1: the conversion of Seion chapel into a mosque
event e2: the protest outside Seion chapel
actor a1: Glenys Pritchard-Vaughan (person)
actor a2: Imam Yusuf Rahman Sylhety (person)
actor a3: Keep Seion Seion (organization)
actor a4: Sergeant Dilwyn Ames (person)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 =e2

"{a1.p My} mother played that organ for forty years and she would sooner hear prayers in there than pigeons," said {a1 Glenys Pritchard-Vaughan}, {a1.does+e1 handing over the chapel keys on Saturday} to the family-run mosque that has bought Seion for £95,000. Across the road about seventy people, {a3.does+e2 brought together by a group called {a3 Keep Seion Seion}}, {a3.says-e1 shouted that the building should have stayed Christian}. {a1.d The 84-year-old}, the last member of the congregation, {a1.says-e2 told {a3.p them} to {a3.p their} faces {a3.p they} should be ashamed: not one had come to a service since 1990}. {a2 Imam Yusuf Rahman Sylhety} {a2.says+e1 said work on {e1 the new mosque} would begin in spring and the organ would stay}. Of {e2 the demonstration} {a2.says=e2 {a2.p he} said it was a free country and {a2.p he} had brought {a3.p them} tea}. {a4 Sergeant Dilwyn Ames} {a4.says=e2 reported no arrests}.
