id: w1-ghana-trade-conference-01
kind: trade conference
country: Ghana
genre: business page
english: African
form: passage
event e1: the cocoa trade conference in Kumasi
event e2: the proposal to move the cocoa trade conference to Geneva
actor a1: the Offinso Cocoa Farmers' Cooperative (organization)
actor a2: Reindert Hoekzema (person)
actor a3: Dr. Efua Amoako-Sarpong (person)
actor a4: the city's hoteliers (group)
stance: a1 -e1
stance: a2 +e2 -e1
stance: a3 +e1 -e2
stance: a4 +e1

A stand at {e1 the Kumasi cocoa conference} costs 9,000 cedis, which is why the only farmer on the exhibition floor this week is made of cardboard. {a1.does-e1 The real ones, members of {a1 the Offinso Cocoa Farmers' Cooperative}, sent back {a1.p their} six complimentary badges on Sunday with a note reading: "Call {a1.p us} when you want to talk about price."} {a3 Dr. Efua Amoako-Sarpong}, {a3.d who chairs the organising committee}, {a3.says+e1 conceded that the note had stung, but said {e1 a gathering} in a growing country remained worth having for all {e1 its} faults}. Some buyers would rather not return. {a2 Reindert Hoekzema}, {a2.d a Rotterdam broker}, {a2.does+e2-e1 tabled a motion on Tuesday under which {e2 next year's edition would be held in Geneva}}. {a3.says-e2 "And where are the cocoa trees in Geneva?" {a3.d the chair} asked, to laughter.} {a4 The city's hoteliers}, {a4.does+e1 who put up a third of the budget}, have no vacancy until Saturday.
