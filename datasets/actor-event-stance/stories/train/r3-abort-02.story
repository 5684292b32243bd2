id: r3-abort-02
kind: abortion law
country: Kenya
genre: wire report
english: African
form: passage
event e1: the bill to legalise abortion on health grounds
actor a1: Esther Nyaboke (person)
actor a2: the Conference of Catholic Bishops (organization)
actor a3: the health ministry (organization)
actor a4: the parliamentary health committee (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Kenya's Catholic bishops have instructed parishes to read out a letter against {e1 a bill} that would allow abortion where a pregnancy threatens a woman's physical or mental health. {a2.says-e1 {a2 The Conference of Catholic Bishops} said {e1 the text} opened the door to abortion on request.} {a1.does+e1 {e1 The bill} was introduced in November by {a1 Esther Nyaboke}, a nominated MP and former midwife}, {a1.says+e1 who says seven women die each day after unsafe procedures}. {a4.does=e1 {a4 The parliamentary health committee} has scheduled hearings in six counties.} {a3.says=e1 {a3 The health ministry} has said {a3.p it} will give {a3.p its} opinion once those are over.}
