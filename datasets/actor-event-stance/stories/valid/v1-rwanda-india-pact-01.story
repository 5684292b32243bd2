id: v1-rwanda-india-pact-01
kind: free trade agreement
country: Rwanda
genre: business page
english: African
form: passage
event e1: Rwanda's free trade agreement with India
event e2: the surcharge on second-hand clothes
actor a1: Vestine Nyirahabimana (person)
actor a2: Kigali Threads (organization)
actor a3: the market women of Biryogo (group)
actor a4: Faustin Rutayisire (person)
actor a5: the chamber of pharmacists (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1
stance: a5 +e1

If ratified as drafted, {e1 the agreement with New Delhi} would abolish {e2 the $4-a-kilo surcharge on used garments} that built Rwanda's textile sector. That is precisely why {a2 Kigali Threads} wants {e1 it} stopped. {a2.says-e1+e2 "Take {e2 the surcharge} away and you take 2,300 jobs away," said
managing director Patrick Shema, whose lobbyists spent last week in the corridors of the Chamber of Deputies asking for a No.} Across town {a3.d the market women of Biryogo} {a3.says-e2 have cursed {e2 that duty} every day of {e2 its} life}; {a3.does+e1 on Wednesday {a3.p they} came to the
gallery in {a3.p their} Sunday cloth and ululated when {e1 the treaty} passed first reading}. {a1 Vestine Nyirahabimana}, {a1.d the chief negotiator}, admitted that {a1.p her} own brother sews for a living. {a1.says+e1 "{a1.p I} negotiated {e1 it} knowing that, and {a1.p I} stand by every article," {a1.p she} said.} {a5.says+e1 {a5 The chamber of pharmacists} would like a
faster timetable still, as generics would fall by a quarter.} {a4.says=e1 "Somebody wins and somebody loses, and {a4.p my} spreadsheet cannot tell you whose children matter more," observed {a4 Faustin Rutayisire}, {a4.d a lecturer in trade law}}.
