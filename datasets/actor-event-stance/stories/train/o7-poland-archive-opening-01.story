id: o7-poland-archive-opening-01
kind: archive opening
country: Poland
genre: newspaper report
english: British
form: article
event e1: opening the parish informers' files to the public
actor a1: Bogumiła Zaręba (person)
actor a2: the archive commission (organization)
actor a3: Father Leszek Okoń (person)
actor a4: the Catholic Association of Former Detainees (organization)
actor a5: Wiktor Smolarek (person)
actor a6: the data protection office (organization)
actor a7: Joanna Pietrzyk (person)
actor a8: the diocese of Łomnica (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1

{e1 Some 7,400 folders kept by the communist secret police on parishes in north-eastern Poland can be read by anybody from 1 March}, {a2 the archive commission} {a2.says+e1 announced yesterday.}

Up to now only scholars and those named in them could see the papers. {a2.does+e1 {a2.d The commission} voted unanimously for {e1 the change} in December} and {a2.does+e1 has had the pages scanned}.

{a1.d {a2.p Its} head}, {a1 Bogumiła Zaręba}, {a1.says+e1 said that 35 years were long enough and that rumours did more harm than documents. Names of third persons such as neighbours and children would be blacked out, {a1.p she} told reporters.}

{a3 Father Leszek Okoń}, 81, who was a curate in the region from 1971 to 1989, {a3.says-e1 said officers often invented reports to reach their quota. "{a3.p I} drank tea with one of them twice. In the folder it will say {a3.p I} had a number," {a3.p he} said.} {a3.does-e1 {a3.p He} and six other priests have gone to court in Białystok}.

{a5 Wiktor Smolarek}, {a5.d {a3.p their} lawyer}, {a5.says-e1 said {a5.p his} clients could not defend themselves against a dead officer. {a5.p He} called {a2.d the commission} careless and the blacking out "a game for children with a lamp".}

{a4 The Catholic Association of Former Detainees} {a4.says+e1 said {a4.p it} had asked for {e1 this} in 1998, 2006 and 2015.} {a7 Joanna Pietrzyk}, whose father was arrested in 1982 after a meeting in a presbytery, {a7.does+e1 has booked a reading desk for the first morning}. {a7.says+e1 "There were five people in that room. {a7.p I} have waited all {a7.p my} life to know," {a7.p she} said.}

{a6 The data protection office} {a6.says=e1 said {a6.p it} had examined the procedure at {a2.d the commission}'s request and had set four technical conditions. Whether they are met would be checked in February.}

{a8 The diocese of Łomnica} {a8.says=e1 said that {a8.p it} neither encouraged nor discouraged anyone. A priest would be available to those who wished to talk.}

{a1 Dr Zaręba} {a1.says+e1 said {a1.p she} expected the court to hear the priests before Christmas and was confident. If necessary {a1.p she} would put back the date by some weeks "but not by another ten years".}
