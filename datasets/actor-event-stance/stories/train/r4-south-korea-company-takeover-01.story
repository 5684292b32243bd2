id: r4-south-korea-company-takeover-01
kind: company takeover
country: South Korea
genre: wire report
english: Asian
form: passage
event e1: the sale of Hwaseong Shipbuilding to Donghae Group
actor a1: the Korea Rehabilitation Bank (organization)
actor a2: Donghae (organization)
actor a3: The labour union (organization)
actor a4: Kwon Do-hyun (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 =e1

{a1.does+e1 {a1 The Korea Rehabilitation Bank} chose {a2 Donghae} on Friday as preferred bidder for its 50.4 percent of the shipyard}. {a3 The labour union} {a3.does-e1 refused to let a team of accountants through the gate}, {a3.says-e1 demanding job guarantees and a halt to {e1 the sale}}. {a2.d The group} {a2.says=e1 declined to discuss its offer before due diligence is complete}. {a4 Kwon Do-hyun}, {a4.d a credit analyst}, {a4.says=e1 put the price at about 6 trillion won}.
