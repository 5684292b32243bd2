id: w1-uk-election-01
kind: parliamentary election
country: United Kingdom
genre: live blog
english: British
form: passage
event e1: the prime minister's call for a snap general election
event e2: the televised leaders' debate
actor a1: Helena Garroway (person)
actor a2: Sir Dominic Aske (person)
actor a3: the Union of Shires (organization)
actor a4: Tamsin Beale (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 +e2
stance: a4 =e1 =e2

11.42am – {a2 Sir Dominic Aske} has just become the fourth minister to quit over {e1 the snap election}. {a2.does-e1 {a2.p His} resignation letter runs to two lines}: {a2.says-e1 "{a1.p You} asked for {a2.p my} patience and {a2.p I} gave it. {a2.p I} cannot also give {a1.p you} {a2.p my} name to {e1 this gamble}."}

11.58am – No 10 has responded. {a1 Helena Garroway} wishes {a2.p him} well and {a1.says+e1 "has never been surer that {e1 going to the country} is right"}. On the question everyone in the lobby keeps asking, though, {a1.says-e2 {a1.p her} spokeswoman confirmed {a1.p she} will not be sharing a stage with anyone}. 

12.10pm – {a3 The Union of Shires}, eleven points ahead in the weekend polls, {a3.says+e1 says "bring {e1 it} on"}, and {a3.does+e2 has already accepted {e2 the broadcasters' invitation} for the 19th}. For what it's worth {a4 Tamsin Beale}, {a4.d the psephologist}, {a4.says=e1=e2 points out that no early poll since the war has moved more than 40 seats on the strength of {e2 a debate}}.
