id: w4-romania-coalition-deal-01
kind: coalition deal
country: Romania
genre: wire report
english: European
form: passage
event e1: the coalition protocol signed in Bucharest
event e2: the increase in VAT to 22 percent
event e3: the reopening of the Sulina shipyard (unrelated)
actor a1: Răzvan Cernătescu (person)
actor a2: the Union of Small Traders (organization)
actor a3: the president's office (organization)
actor a4: Ioana Mureșeanu (person)
stance: a1 +e1 +e2
stance: a2 -e2 =e3
stance: a3 =e1 =e2
stance: a4 +e1 -e2

Three parties signed {e1 a coalition protocol} in Bucharest on Friday, ending two months without a full government, and {a1.d finance minister-designate} {a1 Răzvan Cernătescu} said {a1.says+e2 {e2 a rise in VAT to 22 percent} would be {a1.p his} first act}. {a1.says+e1 The alternative to {e1 this agreement}, {a1.p he} said, was "the bond market choosing our ministers".} {a2 The Union of Small Traders} {a2.says-e2 said {e2 the increase} would close one in ten of {a2.p its} members' shops} and {a2.does-e2 called a day of protest}. Inside the new majority too there was discomfort. {a4 Ioana Mureșeanu}, {a4.d the smallest party's leader}, {a4.does+e1 signed} and {a4.says-e2 then told reporters {a4.p her} deputies would not raise a hand for {e2 the tax}}; {a4.says+e1 {a4.p she} nonetheless expects {e1 the alliance} to last and wants {e1 it} to}. {a3 The president's office} {a3.says=e1=e2 said the head of state had taken note}.
