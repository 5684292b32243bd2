id: v1-finland-cannabis-01
kind: drug decriminalisation
country: Finland
genre: wire report
english: British
form: passage
event e1: decriminalising cannabis use in Finland
event e2: the no-confidence motion against Minister Ruuskanen
actor a1: Elina Ruuskanen (person)
actor a2: the Christian Front (organization)
actor a3: Pekka Aholainen (person)
actor a4: the prime minister's office (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 =e1

HELSINKI - Finland's social affairs minister survived {e2 a vote of no confidence} on Wednesday by the narrowest margin this century, 98 to 97,
after {a3.d a doctor from the opposition benches} came to {a1.p her} rescue. {a2.does+e2 {a2 The Christian Front} had tabled {e2 the motion} when {a1.says+e1 {a1 Elina
Ruuskanen} wrote in a Sunday column that {e1 cannabis smokers should no longer be fined}}}. {a2.says-e1 {a2.d The party} sees in {e1 any such step} "a surrender to the dealers".} {a3 Pekka Aholainen}, {a3.d a psychiatrist
and Centre Alliance deputy}, told the chamber that {a3.says-e1 {a3.p he} treated the casualties of {a1.d the minister}'s "philosophy" every week and that
{e1 {a1.p her} idea} would fill two more wards}. {a3.does-e2 Then {a3.p he} pressed the green button for {a1.p her}, because}, {a3.says-e2 {a3.p he} said, "a parliament that
topples people over newspaper columns will soon have nobody left who writes any"}. {a1.says-e2 {a1 Ruuskanen} called {e2 the vote} a waste of an
afternoon} and said {a1.says+e1 {a1.p she} took back nothing}. {a4.says=e1 {a4 The prime minister's office} reiterated that the government
programme contains no line on {e1 the subject} in either direction}.
