id: r3-coal-04
kind: coal mine
country: Czech Republic
genre: newspaper report
english: British
form: passage
event e1: the extension of mining at the Hranečník pit until 2030
actor a1: Silesia Coal (organization)
actor a2: Environment Minister Jitka Wolfová (person)
actor a3: the miners' union (organization)
actor a4: the regional mining office (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a2.says-e1 {a2 Environment Minister Jitka Wolfová} said {a2.p she} would not agree to {e1 an extension} beyond next year.} {a1.does+e1 {a1 Silesia Coal} had asked to go on digging at Hranečník until 2030}, {a3.says+e1 a request supported by {a3 the miners' union}, which fears for 1,900 jobs}. {a4.says=e1 {a4 The regional mining office} said {a4.p it} was obliged to rule within 90 days.}
