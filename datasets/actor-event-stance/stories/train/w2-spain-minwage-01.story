id: w2-spain-minwage-01
kind: minimum wage rise
country: Spain
genre: parliamentary report
english: British
form: passage
event e1: the rise in the minimum wage to 1,250 euros
event e2: the tax on minimum-wage earners
actor a1: Deputy Ignasi Cardellach (person)
actor a2: Labour Minister Begoña Urrutikoetxea (person)
actor a3: Finance Minister Álvaro Sampedro Luján (person)
actor a4: Deputy Mercè Fontdevila (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 +e2

Two ministers of one cabinet took the floor one after the other on Wednesday and disagreed. Both defended {e1 the decree which lifts the minimum wage to 1,250 euros}; {a2.does+e1 {a2 Labour Minister Begoña Urrutikoetxea} had drafted {e1 it}}, {a3.says+e1 {a3 Finance Minister Álvaro Sampedro Luján} called {e1 it} "affordable and just"}. But should those who earn it {e2 pay income tax} for the first time? {a3.says+e2 A wage is a wage, said {a3 Sampedro}, and {e2 the levy} would remain.} {a2.says-e2 {a2.d His colleague} replied that the Treasury could not "give with a spoon and take with a ladle".} {a1.says-e1-e2 {a1 Deputy Ignasi Cardellach}, for the employers' bench, enjoyed the scene and announced that {a1.p he} would vote against both: {e1 the rise} because bakeries could not bear it, {e2 the tax} because nobody should.} {a4.says+e2 {a4 Deputy Mercè Fontdevila} supported {e2 taxing all incomes alike}}, {a4.says=e1 while {a4.p her} group has yet to settle how it will vote on {e1 the decree}.}
