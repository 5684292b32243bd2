id: r3-election-01
kind: parliamentary election
country: Kenya
genre: newspaper report
english: African
form: passage
event e1: the postponement of the Mathira by-election
actor a1: the electoral commission (organization)
actor a2: Wanjiru Kamotho (person)
actor a3: Peter Githongo (person)
actor a4: Senator Hassan Dida (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1.does+e1 {a1 The electoral commission} on Monday pushed {e1 the Mathira by-election} from March 7 to April 25}, citing delays in the printing of ballot papers. {a2.says-e1 {a2 Wanjiru Kamotho}, who is running as an independent, accused {a1.d the commission} of buying time for the ruling coalition's candidate and said {a2.p she} would challenge {e1 the new date} in the High Court.} {a3.says+e1 The candidate, {a3 Peter Githongo}, said {a3.p he} had no objection, and that voters deserved "papers with the right names".} The seat fell vacant after the death of an MP who had been an ally of {a4 Senator Hassan Dida}.
