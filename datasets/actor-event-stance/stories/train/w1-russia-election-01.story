id: w1-russia-election-01
kind: parliamentary election
country: Russia
genre: wire report
english: British
form: passage
event e1: the three-day State Duma election
event e2: online voting in the Duma election
actor a1: Zoya Merkulova (person)
actor a2: the Central Polling Board (organization)
actor a3: the Party of Northern Towns (organization)
actor a4: pensioners in Vorkuta (group)
stance: a1 =e1 =e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 -e2

Russians will vote over three days in September for a new lower house, and for the first time people in 40 regions may do so by telephone. {a2 The Central Polling Board} {a2.says+e1+e2 said both arrangements were "convenient, tested and here to stay"}. {a3 The Party of Northern Towns}, {a3.does+e1 which is contesting {e1 the election} in every region {a3.p it} was allowed to register}, {a3.does-e2 has sued for {e2 the digital ballot} to be scrapped}; {a3.p its} complaint likens {e2 it} to "giving your wallet to the wind". Among {a4 pensioners in Vorkuta}, few of whom own a suitable phone, {a4.says-e2 there were calls for {e2 the thing} to be done away with}, though on {e1 the election} itself {a4.says=e1 {a4.p they} seemed to have little to say one way or the other}. {a1 Zoya Merkulova}, {a1.d who follows voting technology} at Tomsk University, {a1.says=e1=e2 noted that {e1 turnout} has hardly moved where {e2 it} has been tried}.
