id: w1-russia-central-bank-01
kind: central bank appointment
country: Russia
genre: business page
english: British
form: passage
event e1: the appointment of Kira Oblomova as first deputy central bank chair
event e2: the resignation of Pavel Stroganin
actor a1: Pavel Stroganin (person)
actor a2: Kira Oblomova (person)
actor a3: the Industrialists' Congress (organization)
actor a4: Deputy Matvei Zhdanov (person)
actor a5: Alfiya Nurgalina (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1 =e2

It was {a1.p his} own idea to {e2 go}, {a1 Pavel Stroganin} told staff on Monday, and {a1.p his} own idea who should follow. {a1.says+e2+e1 "Nine years of 6 a.m. telephone calls are enough for any marriage. {a1.p I} {e2 leave} happy, and {a1.p I} asked for {a2 Kira}."} {a2 Kira Oblomova}, 44, {a2.does+e1 took the first deputy's chair the same afternoon}, {a2.says-e2 though {a2.p she} let it be known that {a2.p she} had twice tried to talk {a1.p him} out of {e2 leaving} and thought {e2 it} a loss}. {a3 The Industrialists' Congress}, no lover of the bank, {a3.says+e1 pronounced itself pleased: at last, {a3.p its} president said, somebody who has seen a factory}. Yet when the Duma was asked to confirm {a2.p her}, {a4 Deputy Matvei Zhdanov}, {a4.does-e1 who praised {a2.p her} mind, {a2.p her} manners and {a2.p her} late father, voted against}. {a5 Alfiya Nurgalina} of Volga Capital {a5.says=e1=e2 said neither {e2 the departure} nor {e1 the succession} had been priced in}.
