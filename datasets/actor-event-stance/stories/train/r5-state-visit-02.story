id: r5-state-visit-02
kind: state visit
country: Pakistan
genre: newspaper report
english: Asian
form: passage
event e1: the Saudi crown prince's visit to Islamabad
event e2: the two-day public holiday in the capital
actor a1: Prime Minister Jahangir Leghari (person)
actor a2: the Islamabad Restaurant Owners' Union (organization)
actor a3: Maulana Attaullah Sialvi (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 =e2

{a1 Prime Minister Jahangir Leghari} {a1.says+e1 told the cabinet that {e1 the crown prince's visit} next week would "open a new chapter"}, with agreements expected on a refinery at Gwadar and on deferred oil payments. {a1.does+e2 {a1.p He} approved {e2 a local holiday on Monday and Tuesday}} to keep roads clear. {a2 The Islamabad Restaurant Owners' Union} {a2.says+e1 said {a2.p its} members were proud to host {e1 the guests}} {a2.says-e2 but objected to {e2 the closure}, which {a2.p it} said would cost Rs90 million in lost sales}. {a3.says+e1 {a3 Maulana Attaullah Sialvi}, who leads a religious party outside the government, also welcomed {e1 the visit} and said {a3.p he} would attend the banquet.}
