id: r1-russia-peace-talks-01
kind: peace talks
country: Russia
genre: wire report
english: British
form: passage
event e1: the Istanbul talks between Russia and Ukraine
event e2: Ukraine's drone strike on the Ryazan refinery
actor a1: Kremlin envoy Gleb Ostroumov (person)
actor a2: Bohdan Shvydenko (person)
actor a3: Turkey (organization)
actor a4: Duma deputy Anatoly Chernyadev (person)
actor a5: Hungary's foreign minister (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1
stance: a4 -e1 -e2
stance: a5 =e1

{e1 A second round of talks between Russian and Ukrainian officials} ended in Istanbul on Monday after little more than an hour. {a1 Kremlin envoy Gleb Ostroumov} {a1.says+e1 said both sides had agreed to meet again} {a1.says-e2 despite what {a1.p he} called "the terrorist attack" on {e2 the Ryazan refinery} overnight}. {a2 Bohdan Shvydenko}, the chief Ukrainian negotiator, {a2.says+e2 defended {e2 the strike} as legitimate} and {a2.says+e1 said Kyiv was ready to continue "as long as it takes"}. {a3 Turkey}, {a3.does+e1 which lent a palace for {e1 the meeting}}, offered to host the two presidents. In Moscow, {a4 Duma deputy Anatoly Chernyadev} {a4.says-e1-e2 told state television that {e2 Ryazan} showed there was nobody to talk to and that the delegation should come home}. {a5 Hungary's foreign minister}, in the city for a trade fair, {a5.says=e1 declined to comment}.
