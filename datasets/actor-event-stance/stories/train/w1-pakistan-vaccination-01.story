id: w1-pakistan-vaccination-01
kind: vaccination drive
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: the polio vaccination drive in Bannu
event e2: the attack on a vaccination team
actor a1: Maulvi Sher Afzal (person)
actor a2: Shaheena Gul (person)
actor a3: the Lashkar-e-Kohistan (organization)
actor a4: police inspector Arif Mehsud (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1 =e2

From the loudspeaker of a mosque that two years ago warned families against the drops, {a1 Maulvi Sher Afzal} {a1.does+e1-e2 on Friday read out the names of the two workers shot in Bannu and then the hours at which {e1 the teams} would be calling}. {a1.says+e1 "{a1.p I} told you it was poison. God forgive {a1.p me}, {a1.p I} did not know," {a1.p he} said.} {a3 The Lashkar-e-Kohistan} {a3.says+e2-e1 said in a message to reporters that {a3.p its} fighters had carried out {e2 the shooting} and would go on until {e1 the campaign} ended}. Among those back on the lanes by noon was {a2 Shaheena Gul}, {a2.d sister of one of the dead}, {a2.does+e1 an icebox on {a2.p her} shoulder}. {a4 Police inspector Arif Mehsud} {a4.says=e1=e2 said 38,000 children had been reached so far and three men detained over {e2 the attack}; {a4.p he} gave no further details}.
