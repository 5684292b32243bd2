id: o1-scotland-village-hall-01
kind: community hall closure
country: Scotland
genre: web news
english: British
form: article
event e1: the council's closure of Balnaird village hall
event e2: the community buy-out of the hall
actor a1: Morag Geddes (person)
actor a2: the council (organization)
actor a3: Balnaird Hall Trust (organization)
actor a4: Alasdair Croy (person)
actor a5: Euan Laidlaw (person)
stance: a1 -e1 +e2
stance: a2 +e1 =e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e2

{a3.does-e1+e2 {a3.d A villagers' group} has raised £64,000 towards {e2 buying {a3.p its} local hall}}, two weeks before {e1 the doors are due to be locked}.

{a2 The council} {a2.does+e1 gave notice to the eleven clubs that use the 1928 building in October}. {a2.says+e1 {a2.p It} said repairs to the roof and wiring would cost £410,000 and that bookings brought in £9,200 a year.}

The {a3 Balnaird Hall Trust} {a3.does-e1+e2 was set up the same month and has lodged an asset transfer request, which would let {a3.p it} {e2 take over the property} for £1}.

{a1.d {a3.p Its} chairwoman}, {a1 Morag Geddes}, {a1.says-e1 said {a2.d the local authority's} figures included the cost of a lift nobody had asked for.}

{a1.says-e1 "{a3.p We} had {a3.p our} own surveyor in and he came up with £138,000," {a1.p she} told a public meeting.} {a1.says-e1 "There is a lunch club of 40 pensioners in there every Wednesday. The nearest alternative is 14 miles away and there is no bus."}

{a1 Ms Geddes}, {a1.d a retired district nurse}, {a1.does+e2 has put in £2,000 of {a1.p her} own money}.

{a4 Alasdair Croy}, {a4.d convener of the property committee}, {a4.says+e1 said {a2.d the authority} ran 63 halls with a budget that would pay for 40. "If this one stays open, somebody else has to tell {a4.p me} which one doesn't," {a4.p he} said.}

{a2.says=e2 A spokesman for {a2.d the council} confirmed that {e2 the transfer request} had been validated and would be assessed on its merits. A reply is due by 28 March.}

The distillery owner {a5 Euan Laidlaw} {a5.does+e2 has promised to match whatever {a3.d the trust} collects, up to £50,000}.

The badminton club has already moved to Kirkton.
