id: r2-stadium-04
kind: stadium financing
country: Ghana
genre: local paper
english: African
form: passage
event e1: the Chinese loan for a stadium in Ho
actor a1: Youth and Sports Minister Prosper Kudjordji (person)
actor a2: Hon. Abena Twumasi (person)
actor a3: the finance committee (organization)
actor a4: Togbe Kwasinyi Agbo IV (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1

{a3 The finance committee} of Parliament {a3.does=e1 has put off until next week its report on {e1 a $68 million loan from a Chinese bank for a 20,000-seat stadium at Ho}}, saying some annexes were missing. {a1.says+e1 {a1 Youth and Sports Minister Prosper Kudjordji} told members the Volta Region was one of the few without a modern sports ground and urged them to approve {e1 the facility}.} {a2.says-e1 The minority's spokesperson on finance, {a2 Hon. Abena Twumasi}, said the country was in debt distress and {a2.p her} side would vote against {e1 it}.} {a4.does+e1 {a4 Togbe Kwasinyi Agbo IV} has released 42 acres of stool land for the project.}
