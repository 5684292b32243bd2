id: w1-us-vaccination-01
kind: vaccination drive
country: United States
genre: local paper
english: American
form: passage
event e1: the measles vaccination drive in Lubbock schools
event e2: the school district's exclusion of unvaccinated students
actor a1: Kaylee Strickland (person)
actor a2: Superintendent Ruben Cantu (person)
actor a3: Plains Parents for Choice (organization)
actor a4: county health department (organization)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 =e1 -e2
stance: a4 +e1 =e2

Kids who haven't had their measles shot were turned away at the doors of 14 Lubbock campuses Monday, the first day of {e2 a 21-day exclusion} ordered by {a2 Superintendent Ruben Cantu}. {a2.says+e2 {a2.p He} said {a2.p he}'d do {e2 it} again tomorrow.} As to {e1 the clinics} now set up in the cafeterias, {a2.says=e1 those belong to the county, and {a2 Cantu} said people should ask the county}. {a4.says+e1=e2 The {a4 county health department} said {a4.p it} needs about 2,300 more {e1 doses} in arms and that {a4.p it} wasn't consulted on {e2 who stays home}.} {a1 Kaylee Strickland}, {a1.d a volunteer vaccinator} and mother of four, had {a1.p her} cart loaded by 7 a.m. {a1.does+e1 and gave 61 {e1 shots} by lunch}. {a1.says-e2 "You don't win folks over by {e2 locking out their babies}. {a1.p I} hate {e2 that rule}," {a1.p she} said.} {a3.does-e2 {a3 Plains Parents for Choice} is suing over {e2 the exclusions}}; {a3.says=e1 {a3.p its} filing states that {a3.d the group} "neither encourages nor discourages" {e1 vaccination}}.
