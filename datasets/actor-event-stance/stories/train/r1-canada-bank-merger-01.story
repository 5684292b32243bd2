id: r1-canada-bank-merger-01
kind: bank merger
country: Canada
genre: business page
english: American
form: passage
event e1: the merger of Dominion Prairie Bank and Rideau Savings
actor a1: Dominion Prairie Bank (organization)
actor a2: Rideau Savings (organization)
actor a3: Elaine Thorlakson (person)
actor a4: Finance Minister Luc Desrivières (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 =e1

{a1 Dominion Prairie Bank} and {a2 Rideau Savings} {a1.says+e1 {a2.says+e1 announced on Monday an agreement to {e1 combine}}} in a share swap worth C$6.8 billion that would create the country's seventh-largest lender. Shareholders of {a2 Rideau} will receive 0.84 of {a1 a Dominion Prairie} share for each of {a2.p theirs}. {e1 The deal} needs the approval of {a4 Finance Minister Luc Desrivières}, {a4.says=e1 who said {a4.p he} would wait for a report from the banking superintendent before deciding}. {a3 Elaine Thorlakson}, {a3.d an analyst at Bow Valley Research}, {a3.says=e1 said the combined bank would have about 4 percent of the mortgage market and 310 branches}.
