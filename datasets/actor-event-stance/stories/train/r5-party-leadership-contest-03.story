id: r5-party-leadership-contest-03
kind: party leadership contest
country: Sri Lanka
genre: newspaper report
english: Asian
form: passage
event e1: the move to replace Tissa Wickramanayake as party leader
actor a1: Mr Wickramanayake (person)
actor a2: Ruvini Amarasekera (person)
actor a3: Senaka Dahanayake (person)
actor a4: 28 members of the parliamentary group (group)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 +e1

{a4.does+e1 Letters from {a4.d 28 members of the parliamentary group} asking for {e1 a change of leader} were delivered to party headquarters in Pitakotte yesterday.} {a2 Ruvini Amarasekera}, who is expected to stand, {a2.says+e1 said the party could not go into provincial elections after three defeats with the same face on the poster}. {a1 Mr Wickramanayake} {a1.says-e1 told journalists {a1.p he} had been elected for five years and intended to serve them}. {a1.does-e1 {a1.p He} has suspended two of the signatories}. General secretary {a3 Senaka Dahanayake} {a3.says=e1 said the letters would be placed before the working committee}.
