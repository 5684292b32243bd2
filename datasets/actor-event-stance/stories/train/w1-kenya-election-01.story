id: w1-kenya-election-01
kind: parliamentary election
country: Kenya
genre: local paper
english: African
form: passage
event e1: the Kisauni parliamentary by-election
event e2: the use of electronic voter kits
actor a1: Mwanaisha Baya (person)
actor a2: Reuben Kilonzi (person)
actor a3: returning officer Peninah Achola (person)
actor a4: matatu crews (group)
stance: a1 +e1 -e2
stance: a2 -e1 -e2
stance: a3 =e1 +e2
stance: a4 =e1

{e1 Voters in Kisauni go back to the booths} on Thursday, five months after a judge annulled the result that sent {a2 Reuben Kilonzi} to the National Assembly. {a2.d The ousted legislator} {a2.says-e1 still insists {a2.p he} won the first time and wants {e1 Thursday's exercise} called off}. {a1 Mwanaisha Baya}, {a1.d the candidate} who sued {a2.p him}, {a1.says+e1 said {a1.p she} could hardly wait}. The one thing that unites them is a deep distrust of {e2 the electronic kits}: {a1.says-e2 {a1.p she} says {e2 they} favour {a2.p him}}, {a2.says-e2 {a2.p he} says {e2 they} favour {a1.p her}}, and both have asked for a paper register. {a3 Returning officer Peninah Achola} {a3.says+e2 ruled that {e2 the kits} would stay: "{e2 They} have no cousin in this race."} {a3.says=e1 {a3.p She} has prepared 214 polling stations.} Touts at Bamburi stage, where {a4 matatu crews} were painting {a4.p their} buses in the colours of either side for a fee, {a4.says=e1 said {a4.p they} liked whoever paid}.
