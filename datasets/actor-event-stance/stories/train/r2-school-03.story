id: r2-school-03
kind: school admissions
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the abolition of selective high schools
actor a1: Education Minister Wang Mi-sook (person)
actor a2: the association of private high schools (organization)
actor a3: the Constitutional Court (organization)
actor a4: Jo Eun-taek (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

{a3 The Constitutional Court} {a3.does=e1 will hear on Nov. 14 a complaint against {e1 the government's abolition of selective high schools}}. {a2.does-e1 The complaint was lodged by {a2 the association of private high schools}}, {a2.says-e1 which says parents have a right to choose how their children are taught}. {a1.says+e1 {a1 Education Minister Wang Mi-sook} said again this week that {e1 the conversion of 79 schools} would begin in March and that the entrance race had become too costly for families.} Average spending on private tuition reached 410,000 won a month last year, {a4.says=e1 according to {a4 Jo Eun-taek} of the national statistics office}.
