id: r5-party-leadership-contest-01
kind: party leadership contest
country: Israel
genre: newspaper report
english: American
form: passage
event e1: Tamar Eshkoli's bid to lead the party
event e2: the proposal to delay the primary until after the budget
actor a1: Tamar Eshkoli (person)
actor a2: Gideon Pelleg (person)
actor a3: Rafi Zilberstein (person)
actor a4: Yael Hadari (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

Former housing minister {a1 Tamar Eshkoli} {a1.does+e1 formally entered the race for the party leadership} on Tuesday, telling supporters in Haifa that {a1.says+e1 {a1.p she} could bring back voters lost to the center}. {a3.says+e1 The mayor of Acre, {a3 Rafi Zilberstein}, told the same meeting that {a3.p he} would chair {e1 {a1.p her} campaign}.} {a2 Gideon Pelleg}, the current leader, {a2.says-e1 said in a radio interview that {a1 Eshkoli} had "walked out once already" and could not be trusted with the job}. {a2.does+e2 {a2.p He} has asked the central committee to put off {e2 the primary} until the budget has passed}, {a1.says-e2 which {a1.p her} team said was a maneuver {a1.p it} would fight}. {a4.says=e1=e2 {a4 Yael Hadari}, the committee's chair, said that both candidates would be heard on June 4.}
