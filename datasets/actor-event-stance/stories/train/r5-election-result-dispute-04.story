id: r5-election-result-dispute-04
kind: election result dispute
country: Serbia
genre: wire report
english: British
form: passage
event e1: the rerun of the Belgrade city election
event e2: the road blockades by students
actor a1: Milica Ristanović (person)
actor a2: Mayor Bogdan Ćirković (person)
actor a3: the Administrative Court (organization)
actor a4: the OSCE's observers (group)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1
stance: a4 =e1

For a sixth evening students sat down on the Branko bridge, {a1.does+e2 joined this time by {a1 Milica Ristanović}, the opposition candidate}, {a1.says who says 40,000 people from outside the capital were put on the rolls}. {a1.says+e1 "There is only one way out, and that is {e1 a new vote}," {a1.p she} told the crowd.} {a2 Mayor Bogdan Ćirković}, declared re-elected by 8,100 votes, {a2.says-e1 ruled out {e1 a repeat of the election}} and {a2.says-e2 said {e2 the blockades} were stopping ambulances}.

{a3 The Administrative Court} {a3.says=e1 is to hear 32 complaints on Friday}. {a4.says=e1 {a4 The OSCE's observers} described polling as "generally orderly" while noting cases of voters being brought in by bus.}
