id: r1-uk-company-takeover-01
kind: company takeover
country: United Kingdom
genre: business page
english: British
form: passage
event e1: the £2.3bn takeover of Pendleholme Foods by Lassiter Group
event e2: the inquiry into the deal by the competition authority
actor a1: Lassiter (organization)
actor a2: Pendleholme Foods (organization)
actor a3: the Competition and Trading Authority (organization)
actor a4: the Dairy Producers' Alliance (organization)
actor a5: Helen Strickson (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e2
stance: a4 -e1 +e2
stance: a5 =e1 =e2

{a3.does+e2 {a3.d The competition watchdog} {e2 has opened an inquiry} into {e1 the £2.3bn takeover of {a2 Pendleholme Foods} by {a2.p its} larger competitor {a1 Lassiter}}.} {a3 The Competition and Trading Authority} {a3.says+e2 said on Monday {a3.p it} wanted to establish whether {e1 the deal} would reduce the price paid to farmers for milk}.

{a4 The Dairy Producers' Alliance}, {a4.does+e2 which complained to {a3.d the authority} in February}, {a4.says-e1 said the combined company would buy four out of every ten litres and "dictate terms"}. {a1 Lassiter} and {a2 Pendleholme}, {a1.does+e1 {a2.does+e1 whose boards agreed {e1 the transaction} at Christmas}}, {a1.says+e1 {a2.says+e1 expect to complete in the third quarter}}.

{a5 Helen Strickson}, {a5.d an analyst at Corbel}, {a5.says=e1=e2 said {e2 a full investigation} would take about 24 weeks}.
