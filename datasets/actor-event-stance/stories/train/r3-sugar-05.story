id: r3-sugar-05
kind: tax on sugar
country: India
genre: business page
english: Indian
form: passage
event e1: the 40 per cent GST slab for aerated drinks
actor a1: the GST Council (organization)
actor a2: the Soft Drink Bottlers' Federation (organization)
actor a3: Punjab finance minister Gurdeep Chahal (person)
actor a4: Dr Shalini Kuruvilla (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1

{a1.does+e1 {a1 The GST Council} on Saturday placed aerated and sweetened beverages in {e1 the highest slab of 40 per cent}.} {a3.does-e1 {a3 Punjab finance minister Gurdeep Chahal} recorded {a3.p his} dissent}, {a3.says-e1 saying that kinnow-based drinks made by small units should have been left out}. {a2.says-e1 {a2 The Soft Drink Bottlers' Federation} expressed dismay and sought a meeting with the Revenue Secretary.} Evidence from other countries on obesity is mixed and India would need at least five years of data, {a4.says=e1 said {a4 Dr Shalini Kuruvilla}, a nutrition researcher in Vellore}.
