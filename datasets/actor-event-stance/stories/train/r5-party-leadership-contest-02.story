id: r5-party-leadership-contest-02
kind: party leadership contest
country: Thailand
genre: newspaper report
english: Asian
form: passage
event e1: the re-election of Suriyawut Panyarat as party leader
actor a1: Suriyawut (person)
actor a2: Kanokporn Dechakul (person)
actor a3: the party's northern branches (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{a1 Suriyawut} won 312 of the 498 votes cast at the congress in Khon Kaen, and {a1.says+e1 thanked members for {e1 a second term}}. {a3.does+e1 {a3 The party's northern branches} backed {a1.p him} almost to a man.} {a2 Kanokporn Dechakul}, the former deputy leader, {a2.does-e1 left the hall before the count was announced} and {a2.says-e1 told reporters {e1 the outcome} had been settled by the executive weeks ago}.
