id: v1-jordan-kenya-accord-01
kind: free trade agreement
country: Jordan
genre: business page
english: British
form: passage
event e1: Jordan's free trade agreement with Kenya
event e2: the cut in the sulphur export quota (unrelated)
actor a1: Haya Rawashdeh (person)
actor a2: tea packers in Zarqa (group)
actor a3: Fertilisers of the Dead Sea (organization)
actor a4: Basil Nimri (person)
stance: a1 =e1 =e2
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1

Negotiators in Nairobi shook hands on Wednesday on {e1 an accord} that will phase out nine-tenths of the duties between the two countries. {a3.says+e1 {a3 Fertilisers of the Dead Sea}, whose potash now pays 10 per cent at Mombasa, said {e1 it} would treble {a3.p its} sales in East Africa.} Opposition came
from a smaller quarter. {a2.does-e1 {a2.d Tea packers in Zarqa} switched off {a2.p their} machines for an hour}, {a2.says-e1 arguing that ready-boxed Kenyan brands would make 600 of {a2.p them} redundant}. That concern is not shared by {a4 Basil Nimri}, {a4.d the largest of the importers}. {a4.says+e1 It is not true, {a4.p he} maintains, that cheaper boxes mean fewer hands, nor did {a4.p he} ever side with those who wanted {e1 the talks}
broken off.} {a4.says+e1 "Sign, ratify, ship," {a4.p he} urged.} {a1 Haya Rawashdeh}, {a1.d a trade consultant who advised neither government}, {a1.says=e1 put the effect on Jordan's output at somewhere between minus 0.1 and plus 0.2 per cent}.
