id: o4-india-party-symbol-01
kind: party faction recognition
country: India
genre: wire report
english: Indian
form: article
event e1: the poll panel's allotment of the plough symbol to the Hembrom faction
actor a1: Ramdhan Hembrom (person)
actor a2: Sabita Tudu (person)
actor a3: the Election Commission (organization)
actor a4: Birju Kerketta (person)
actor a5: Imran Khalifa (person)
actor a6: the Gram Vikas Morcha (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1

RANCHI, May 6: {a3 The Election Commission} on Tuesday {a3.does+e1 ruled that the faction led by {a1 Ramdhan Hembrom} was the real Jharkhand Shramik Dal and {e1 was entitled to the name and the plough symbol}}.

In a 71-page order, {a3.d the commission} {a3.says+e1 said {a1 Hembrom} had shown minutes and membership registers from 19 of the 24 district committees, and that the rival side had produced none later than 2018, {a3.d the panel} said.}

{a2 Sabita Tudu}, {a2.d the founder's widow} and its president since 2012, {a2.says-e1 said {a2.p she} would move the Supreme Court against {e1 the order} within the week.}

{a2.says-e1 "The plough was drawn by {a2.p my} husband on {a2.p our} kitchen table. {e1 It has been handed} to people who joined when he was already dead," {a2.p she} said at {a2.p her} residence,} where several hundred workers had gathered.

{a2.p Her} counsel had submitted 8,400 affidavits from block and district office-bearers. {a5 Imran Khalifa}, {a5.d a former MLA} who has remained with {a2 Tudu}, {a5.says-e1 said not one of them was dealt with in {e1 the order}.}

{a1 Hembrom} was expelled last winter after a quarrel over ward tickets and called a special convention in Bokaro. {a1.does+e1 {a1.p He} filed the claim to the symbol the next day.}

{a1.says+e1 "The registers are there for anybody to read," {a1 Hembrom} told reporters in Dumka. {a1.p He} said {a1.p he} bore no ill will to {a2 Tudu}, whom {a1.p he} called {a1.p his} aunt, and that the doors were open to anyone who wished to work under the plough.}

{a4 Birju Kerketta}, {a4.d {a1.d the faction}'s treasurer}, {a4.does+e1 took down the covering from the board at the party's headquarters} on Tuesday night. {a4.says+e1 {a4.p He} said a new board and 40,000 flags had been ordered.}

Asked about {e1 the order}, {a6 the Gram Vikas Morcha}, the main opposition in the state, {a6.says=e1 said {e1 it} was an internal matter of another party. A spokesman used the occasion to accuse the government of failing paddy growers over a broken canal.}

The commission had frozen the symbol in September. In the interim both groups contested two by-elections under temporary names, and each won one.
