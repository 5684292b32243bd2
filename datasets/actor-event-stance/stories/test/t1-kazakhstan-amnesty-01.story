id: t1-kazakhstan-amnesty-01
kind: amnesty bill
country: Kazakhstan
genre: parliamentary report
english: Asian
form: passage
event e1: the amnesty bill for the Zhanaozen strikers
event e2: the exclusion of police officers from the amnesty
actor a1: Senator Bauyrzhan Qasymov (person)
actor a2: Deputy Interior Minister Serik Alpysbay (person)
actor a3: the oil workers' committee (organization)
actor a4: Gulnara Iskakova-Reim (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

At the committee's second sitting on {e1 the draft law} freeing those convicted after the oil-town strikes of 2019, senators had before them 412 names, none of them a policeman's. {e2 That omission} is deliberate. {a1.does+e1+e2 {e1 Its} drafter, {a1 Senator Bauyrzhan Qasymov}, took the officers out of {e1 the text} {a1.p himself}, on the ground that whoever fired on a crowd must first explain it to a judge.} {a2 Deputy Interior Minister Serik Alpysbay} {a2.says+e1 told members that {a2.p his} ministry supports {e1 the bill} "with a whole heart"} {a2.says-e2 and regards {e2 the gap in {e1 it}} as a wrong done to 19 men who had obeyed orders}. Nobody was prepared for the letter that was then read out. {a3.says-e1 In it {a3 the oil workers' committee}, on whose behalf {e1 the measure} had ostensibly been written, rejected {e1 it}: innocent people, {a3.p it} stated, do not need to be forgiven, and the only remedy is a retrial.} {a3.says+e2 {a3.p It} did commend {a1.d the drafter} for {e2 leaving the shooters out}.} Legal counsel {a4 Gulnara Iskakova-Reim}, {a4.does=e1=e2 who summarised the letter for the record}, added nothing of {a4.p her} own.
