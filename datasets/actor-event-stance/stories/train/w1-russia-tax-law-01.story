id: w1-russia-tax-law-01
kind: tax law
country: Russia
genre: business page
english: British
form: passage
event e1: the progressive income tax bill in the Duma
event e2: the exemption for families with three children
actor a1: Deputy Larisa Vdovenko (person)
actor a2: the Union of Small Manufacturers (organization)
actor a3: Governors in the Far East (group)
actor a4: Ilya Krutikov (person)
stance: a1 +e1 +e2
stance: a2 -e1 =e2
stance: a3 +e1 -e2
stance: a4 =e1 =e2

The flat tax that Russia has had for a generation moved a step nearer to its end on Wednesday, when a committee approved {e1 a bill} raising the top rate of income tax to 27 per cent. {a1.does+e1 {a1 Deputy Larisa Vdovenko}, {a1.d its sponsor}, steered it through in eleven minutes.} {a1.says+e2 Nobody would do more to mend the birth rate, {a1.p she} said, than the author of {e2 the clause} letting parents of three pay nothing}; {a1.p she} is the author. {a3 Governors in the Far East} {a3.says+e1 have lobbied hard for {e1 higher rates}}, of which {a3.p they} will keep a share, {a3.says-e2 but want {e2 the exemption} struck out: it would cost Yakutia alone 9bn roubles}. {a2.says-e1 To {a2 the Union of Small Manufacturers} {e1 the reform} is "a fine for having survived".} {a2.says=e2 {a2.p It} left the matter of {e2 large families} to the demographers.} {a4 Ilya Krutikov}, {a4.d a partner} at the Moscow accountants Vertikal, {a4.says=e1=e2 said employers were asking {a4.p him} chiefly about dates}.
