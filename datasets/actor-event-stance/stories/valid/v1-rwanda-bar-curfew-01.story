id: v1-rwanda-bar-curfew-01
kind: curfew
country: Rwanda
genre: live blog
english: African
form: passage
event e1: the midnight curfew for bars in Rubavu
event e2: the fine imposed on Bar Inyenyeri
actor a1: Bar Inyenyeri (organization)
actor a2: Mayor Donatha Mukeshimana (person)
actor a3: the hoteliers' circle (organization)
actor a4: Jean-Bosco Twahirwa (person)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

09.15 Good morning from Rubavu, where the talk on the lakefront is of one thing: {e2 two million francs, the bill handed to {a1 Bar Inyenyeri}} for serving until ten past twelve.

09.40 {a1.says-e1-e2 {a1.d The bar}'s owner says on air that the clock on the wall was slow and {e1 the curfew} is killing {a1.p us} faster than any virus did. {a1.p We} will not pay a single coin.}

10.20 A response from {a2 Mayor Donatha Mukeshimana}. {a2.says+e1 {e1 The midnight rule}, {a2.p she} says, has given the town its sleep back and "is not going anywhere"}; {a2.says+e2 as for {e2 the penalty}, ten minutes are ten minutes}.

11.05 Now {a3 the hoteliers' circle}. {a3.says+e1 {a3.p They} asked for {e1 the early closing} and would ask again}; {a3.says-e2 but {e2 such a sum} for a first offence is "out of all proportion" and should be withdrawn}.

11.30 And what does {a4 Jean-Bosco Twahirwa} think, {a4.d the policeman who wrote the ticket}? {a4.says=e1=e2 "{a4.p I} think it was 00:10," {a4.p he} tells us, and rides off.}
