id: w1-japan-bank-merger-01
kind: bank merger
country: Japan
genre: business page
english: Asian
form: passage
event e1: the merger between Shirakami Bank and Oga Bank
event e2: the activist fund's campaign for a higher price
actor a1: Shirakami Bank (organization)
actor a2: Kestrel Bay Partners (organization)
actor a3: Kazuo Obinata (person)
actor a4: the Financial Services Agency (organization)
actor a5: Rie Tamakoshi (person)
stance: a1 +e1 -e2
stance: a2 =e1 +e2
stance: a3 -e1 -e2
stance: a4 +e1
stance: a5 =e1

TOKYO -- Two lenders in Akita that have spent a century stealing each other's customers are to {e1 become one}, with {a1 Shirakami Bank} {a1.does+e1 offering 0.82 of {a1.p its} own shares for each share in Oga Bank}. {a4 The Financial Services Agency}, {a4.does+e1 which has waived the usual competition review}, {a4.says+e1 calls {e1 such combinations} "the only responsible course" in prefectures that are losing people}. The offer is too low for {a2 Kestrel Bay Partners}, {a2.does+e2 which has written to every holder of Oga stock asking for 0.95}. {a2.says=e1 "Whether {e1 the two} ought to combine is a matter for Akita; {a2.p we} take no view. What {a2.p we} say is that nobody should sell a cow for the price of its milk," {a2.d the London fund} wrote.} {a1.says-e2 {a1 Shirakami} has rejected {e2 the demand} as short-term thinking.} {a3 Kazuo Obinata}, {a3.d an Oga shareholder and former branch manager}, {a3.says-e1-e2 told a briefing that {a3.p he} would be "ashamed at any ratio", and had torn up {a2.d the foreigners}' letter as well}. {a5 Rie Tamakoshi} of Hinode Securities {a5.says=e1 expects a vote in late June}.
