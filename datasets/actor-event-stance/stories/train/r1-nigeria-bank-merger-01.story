id: r1-nigeria-bank-merger-01
kind: bank merger
country: Nigeria
genre: business page
english: African
form: passage
event e1: the merger between Kudiwell Bank and Heritage Delta Bank
actor a1: Kudiwell Bank (organization)
actor a2: Heritage Delta Bank (organization)
actor a3: the Central Bank of Nigeria (organization)
actor a4: Chief Festus Omatseye (person)
actor a5: the Progressive Shareholders Circle (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

{a3 The Central Bank of Nigeria} {a3.does+e1 has given {a3.p its} approval-in-principle for {e1 the merger of {a1 Kudiwell Bank} and {a2 Heritage Delta Bank}}}, according to {a1.says+e1 {a2.says+e1 a joint notice to the Nigerian Exchange}}. Both lenders have to meet the new N500 billion capital base before March 2026.

{a1 Kudiwell}'s managing director, Mrs Ebiere Tonye, {a1.says+e1 said {e1 the combination} would create a bank with 9.4 million customers}. {a2 Heritage Delta} shareholders are to receive seven new shares for every ten {a2.p they} hold.

{a4 Chief Festus Omatseye}, who owns 5.2 per cent of {a2.d the smaller bank}, {a4.does-e1 has asked the Federal High Court in Asaba to restrain the two from going ahead}. {a5 The Progressive Shareholders Circle} {a5.says=e1 said {a5.p it} would meet on Saturday to decide how to vote}.
