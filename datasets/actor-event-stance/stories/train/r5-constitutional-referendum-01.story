id: r5-constitutional-referendum-01
kind: constitutional referendum
country: Thailand
genre: newspaper report
english: Asian
form: passage
event e1: the referendum on drafting a new constitution
actor a1: Pheu Rung Arun (organization)
actor a2: Senator Wichit Kraiyaphong (person)
actor a3: the Election Commission (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1

The cabinet set 10 May as the date for {e1 a referendum on whether to draft a new charter}, a key pledge of {a1 Pheu Rung Arun}, {a1.does+e1 which campaigned on {e1 it} at the last election}. {a2 Senator Wichit Kraiyaphong} {a2.says-e1 said the 3.2 billion baht set aside for {e1 the vote} would be better spent on flood repairs, and urged voters to stay at home}. {a3.says=e1 {a3 The Election Commission} said {a3.p it} would need 95 days to print ballot papers and train staff.}
