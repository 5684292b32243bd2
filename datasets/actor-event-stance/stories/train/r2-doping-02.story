id: r2-doping-02
kind: doping ban
country: Italy
genre: broadcast transcript
english: British
form: passage
event e1: the lifting of the ban on cyclist Davide Scarpellini
actor a1: Davide Scarpellini (person)
actor a2: the world anti-doping body (organization)
actor a3: Team Ombra (organization)
actor a4: Joachim Werle (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

Cycling now, and {a1 Davide Scarpellini} is free to race at next month's Giro. The court in Lausanne has {e1 overturned {a1.p his} two-year suspension}, saying the sample was not stored properly. {a1.says+e1 {a1 Scarpellini} says {a1.p he} has been given {a1.p his} life back}, {a3.does+e1 and {a3.p his} old employers {a3 Team Ombra} offered {a1.p him} a contract within the hour}. {a2.says-e1 {a2 The world anti-doping body} says {a2.p it} is dismayed by {e1 the ruling} and is looking at whether {e1 it} can be challenged.} {a4 Joachim Werle}, {a4.d our cycling correspondent}, {a4.says=e1 reckons {a1.p he} will need at least a month to be competitive}.
