id: r1-south-africa-bank-merger-01
kind: bank merger
country: South Africa
genre: business page
english: African
form: passage
event e1: the union of Umvoti Bank with Hoopoe Financial
actor a1: Umvoti Bank (organization)
actor a2: Hoopoe Financial (organization)
actor a3: the Prudential Authority (organization)
actor a4: Deon Krugersdorp-Hall (person)
actor a5: Black Business Alliance (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 +e1
stance: a5 -e1

{a1 Umvoti Bank} and {a2 Hoopoe Financial} {a1.does+e1 {a2.does+e1 have asked shareholders to approve {e1 a R14.6-billion merger}}} at meetings on 12 June. {a4 Deon Krugersdorp-Hall}, whose fund owns shares in both, {a4.says+e1 said {a4.p he} would vote for {e1 it} because the two had "almost no branches on the same street"}. {a5 The Black Business Alliance} {a5.says-e1 wants the Competition Tribunal to refuse permission unless 10% of the new bank is set aside for staff}. {a3 The Prudential Authority} {a3.says=e1 confirmed that {a3.p it} had received an application but would say no more}.
