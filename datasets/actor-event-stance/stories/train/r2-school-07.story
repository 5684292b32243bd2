id: r2-school-07
kind: school admissions
country: Spain
genre: local paper
english: British
form: passage
event e1: the single school admissions zone in Zaragoza
event e2: the parents' signature campaign
actor a1: the regional education department (organization)
actor a2: the state schools' parents' federation (organization)
actor a3: the Catholic schools association (organization)
actor a4: the regional ombudsman (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

Eight points for living near a school will no longer decide who gets in, since {a1.does+e1 {a1 the regional education department} has turned the whole of Zaragoza into {e1 one admissions zone}}. {a3.says+e1 {a3 The Catholic schools association} welcomed {e1 the reform} as a victory for free choice} and {a3.says-e2 dismissed {e2 a petition} against {e1 it} as the work of a party}. {a2.says-e1 {a2 The state schools' parents' federation} said {e1 it} would create ghettos} and {a2.does-e1+e2 presented {e2 18,000 signatures} against {e1 it}}. {a4 The regional ombudsman} {a4.says=e1 said {a4.p he} had opened a file to gather information from both sides}.
