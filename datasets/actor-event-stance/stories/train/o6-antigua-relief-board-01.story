id: o6-antigua-relief-board-01
kind: hurricane relief oversight
country: Antigua and Barbuda
genre: newspaper report
english: Caribbean
form: article
event e1: putting hurricane relief money under an independent board
actor a1: Senator Alethea Browne (person)
actor a2: Prime Minister Winfield Josiah (person)
actor a3: Barbuda Council (organization)
actor a4: the Christian Council (organization)
actor a5: Everette Samuel (person)
actor a6: the Caribbean Development Bank (organization)
actor a7: displaced families in Codrington (group)
actor a8: Delroy Punter (person)
actor a9: Lorna Francis (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 -e1
stance: a9 =e1

ST JOHN'S - The government used its majority on Thursday to defeat {e1 a motion} in the Upper House on the handling of EC$96 million donated since the September hurricane.

{a1 Senator Alethea Browne}, {a1.d who moved it}, {a1.does+e1 had proposed {e1 seven trustees} with no tie to a political party.} {a1.says+e1 {a1.p She} asked why EC$11 million was spent on generators of which only 40 had been seen on Barbuda.}

{a2 Prime Minister Winfield Josiah} {a2.says-e1 told a news conference that every dollar was audited and that the people had elected a Cabinet to do this work. "{a2.p I} am not giving the cheque book to seven persons nobody voted for," {a2.p he} said.}

{a5 Everette Samuel}, {a5.d the leader of government business}, {a5.does-e1 cut the debate off after two hours} and {a5.does-e1 voted with nine colleagues against.}

{a3 The Barbuda Council} {a3.says+e1 complained that {a3.p it} had learned of three contracts from the contractors' trucks.} {a3.does+e1 {a3.p Its} chairman sat in the gallery with the names of 212 households.}

{a4 The Christian Council} {a4.does+e1 wrote to donors last week recommending {e1 the trustees}}, and {a6 the Caribbean Development Bank}, {a6.does+e1 which has kept back {a6.p its} second payment of US$8 million, asked for {e1 a body of that kind} in October.}

For {a8 Delroy Punter}, {a8.d a building contractor}, {a8.says-e1 {e1 it} would mean another committee to wait for. {a8.p He} said {a8.p he} had 60 men idle because of forms as it was.}

{a7.d Displaced families} in a school in Codrington {a7.does+e1 hung a sheet from the balcony with the words "Show us the book".} Some of {a7.p them} have slept in classrooms for 14 weeks.

{a2.says {a2 Josiah} described {a1 Browne} as a young woman in a hurry.} {a2.says-e1 Asked if {a2.p he} would accept a foreign accountant instead, {a2.p he} said {a9.d the Director of Audit} was as good as any.}

{a9 Lorna Francis}, {a9.d the Director of Audit}, {a9.says=e1 said {a9.p her} report would be laid in March and that who kept the money in the meantime was for others.}

{a1.says+e1 {a1 Browne} said on the steps of Parliament that {a1.p she} would bring {e1 the motion} back in February and every month after.}
