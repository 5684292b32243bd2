id: w2-uganda-plasticban-01
kind: plastic ban
country: Uganda
genre: local paper
english: African
form: passage
event e1: the ban on kaveera carrier bags
event e2: the raid on the Kalerwe warehouse
actor a1: Hajji Sulaiman Kiggundu (person)
actor a2: the environment authority (organization)
actor a3: Judith Namagembe (person)
actor a4: the Kampala Manufacturers' Alliance (organization)
stance: a1 -e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1 -e2

{a2.does+e1+e2 Inspectors from {a2 the environment authority}, escorted by armed police, {e2 broke open a warehouse in Kalerwe} on Tuesday and carted away eleven tonnes of kaveera}, the thin carrier bags that have been illegal since January. {a1 Hajji Sulaiman Kiggundu}, who owns the premises, {a1.says-e1-e2 said {e1 the law} was made for supermarkets and {e2 the raid} for television}. {a1.does-e2 {a1.p He} has instructed lawyers.} From neighbours one might have expected applause, since {a3 Judith Namagembe}'s garden floods whenever the drains fill with bags, and {a3.says+e1 {a3.p she} says {a3.p she} would jail whoever sells one.} {a3.says-e2 But breaking doors at 4 a.m. while children slept was, in {a3.p her} words, "the work of thieves in uniform".} {a4.says-e2 {a4 The Kampala Manufacturers' Alliance} likewise protested at {e2 the manner of the operation}.} {a4.says=e1 On {e1 the prohibition} {a4.p its} members are divided, and the secretariat would give no figure.}
