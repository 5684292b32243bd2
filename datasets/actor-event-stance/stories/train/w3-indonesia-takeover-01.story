id: w3-indonesia-takeover-01
kind: company takeover
country: Indonesia
genre: wire report
english: Asian
form: passage
event e1: the hostile bid for Nusa Semen
event e2: the emergency share issue at Nusa Semen
actor a1: Nusa Semen (organization)
actor a2: Gedung Kapital (organization)
actor a3: Ibu Retno Adiwijaya (person)
actor a4: the stock exchange (organization)
actor a5: minority holders (group)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1
stance: a5 +e1

JAKARTA, Nov 20 - Cement maker {a1 Nusa Semen} {a1.does+e2 sold 900 million new shares to a friendly cooperative in the small hours of Wednesday}, {a1.does-e1 hours before a meeting that was expected to hand control to a rival}. {a2 Gedung Kapital}, {a2.d the bidder}, {a2.does-e2 went to court to have {e2 the issue} annulled} {a2.does+e1 and raised {e1 {a2.p its} offer} by 6 percent}. {a5 Minority holders} with 11 percent {a5.says+e1 told the exchange {a5.p they} would accept}. {a3 Ibu Retno Adiwijaya}, {a3.d the 80-year-old widow} of the founder, {a3.says-e1 has said {a3.p she} will never see his kilns go to "that garage of a company."} {a3.says-e2 Yet {e2 the placement} had diluted {a3.p her} too. {e2 It} was shameful, {a3.p she} said through a nephew, and must be undone}. {a4 The stock exchange} {a4.does=e1 suspended trading} {a4.says=e1 and said {a4.p it} was seeking clarification from all parties}.
