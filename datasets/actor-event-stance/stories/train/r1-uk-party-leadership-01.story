id: r1-uk-party-leadership-01
kind: party leadership contest
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: Fiona Ashdown-Reece's bid for the party leadership
actor a1: Fiona Ashdown-Reece (person)
actor a2: Graham Pollitt (person)
actor a3: the transport union NTW (organization)
actor a4: Neil Farthingale (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1 Fiona Ashdown-Reece} {a1.says+e1 has confirmed that {a1.p she} will {e1 stand for the leadership}}, telling supporters in Leeds that the party "needs to stop talking to itself". {a1.d The former health secretary} {a3.does+e1 has been nominated by {a3 the transport union NTW}} and 41 MPs. {a2 Graham Pollitt}, the front-runner, said on Sunday {a2.p he} was concentrating on {a2.p his} own campaign, {a2.says-e1 but {a2.p his} allies have called {e1 {a1.p her} candidacy} divisive, and in a BBC interview {a2.p he} said members would not want a leader who had twice voted against the party}. {a4 Neil Farthingale}, {a4.d the party chairman}, {a4.does=e1 said ballots would go out on 6 September}.
