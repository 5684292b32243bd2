id: w1-kenya-trade-conference-01
kind: trade conference
country: Kenya
genre: wire report
english: African
form: passage
event e1: the Africa Cut Flowers trade conference in Naivasha
event e2: the draft code on pesticide use
event e3: the opening of the Isiolo abattoir (unrelated)
actor a1: Trade Principal Secretary Hassan Abdikadir (person)
actor a2: Crescent Lake Roses (organization)
actor a3: the Flower Farm Labourers' Union (organization)
actor a4: Dutch supermarkets (group)
actor a5: Eunice Kiplagat (person)
stance: a1 +e1 -e2
stance: a2 -e2
stance: a3 -e1 +e2
stance: a4 +e2
stance: a5 =e1 =e3

Delegates from 31 countries gathered on Monday on the shores of Lake Naivasha for {e1 the Africa Cut Flowers trade conference}, the first in Kenya since 2015. {a1.says+e1 "The world has come to smell what {a1.p we} grow," {a1 Trade Principal Secretary Hassan Abdikadir} said as {a1.p he} opened {e1 it}.} The mood darkened at the mention of {e2 a code} that would outlaw 19 pesticides from next year. {a4.does+e2 {a4 Dutch supermarkets} will stop buying from any farm which has not signed}; {a1.says-e2 {a1 Abdikadir} said no foreign buyer would write Kenya's farm rules}; {a2.says-e2 and {a2 Crescent Lake Roses}, {a2.d the main sponsor}, called {e2 the text} "unscientific"}. {a3 The Flower Farm Labourers' Union}, {a3.says+e2 which helped to draft {e2 it}}, {a3.does-e1 spurned {a3.p its} invitation and held a meeting of {a3.p its} own across the road}. {a5.says=e1 Some 4,000 room nights have been sold, according to {a5 Eunice Kiplagat} of the county tourism desk.}
