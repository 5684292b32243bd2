id: r1-uk-parliamentary-election-01
kind: parliamentary election
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: an early general election in May
event e2: the plan to freeze council tax for two years
actor a1: Prime Minister Stephen Garlick (person)
actor a2: Joanna Tembeth (person)
actor a3: Alan Wickstead (person)
actor a4: the Local Councils Association (organization)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e1 -e2

{a1 Prime Minister Stephen Garlick} {a1.says+e1 announced on Wednesday that {a1.p he} would ask the King to dissolve Parliament and hold {e1 a general election} on 22 May, 14 months earlier than required}. Speaking outside Downing Street, {a1.says+e2 {a1.p he} said the government would campaign on {e2 a two-year freeze in council tax}} and on {a1.p its} record on jobs.

{a2 Joanna Tembeth}, {a2.d the leader of the opposition}, {a2.says+e1 said {a2.p her} party was ready for {e1 the vote} and had been calling for {e1 it} since the autumn}. {a2.says-e2 {a2.p She} said {e2 the freeze} had not been costed and would be paid for with cuts to social care.}

Several government MPs are unhappy with the timing. {a3 Alan Wickstead}, who holds a majority of 212 in Rushcombe, {a3.says-e1 told the BBC {a3.p he} had advised {a1.d the prime minister} to wait until the economy had recovered}.

{a4 The Local Councils Association} {a4.says-e2 urged {a1.p him} to drop {e2 the proposal}, which {a4.p it} said would leave town halls £1.9bn short}, {a4.says=e1 but said {a4.p it} had no view on the date of {e1 the poll}}.
