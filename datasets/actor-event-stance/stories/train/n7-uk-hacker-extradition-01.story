id: n7-uk-hacker-extradition-01
kind: hacker extradition
country: United Kingdom
genre: web news
english: British
form: article
event e1: the extradition of Simon Attwell to the United States
actor a1: Simon Attwell (person)
actor a2: Alan Verity (person)
actor a3: Jean Attwell (person)
actor a4: US justice department (organization)
actor a5: Fair Trial Watch (organization)
actor a6: Nick Sowerby (person)
actor a7: Martin Quayle (person)
actor a8: Ruth Lessing (person)
actor a9: Caroline Tranter (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

Lawyers for {a1.d a man accused of breaking into 41 US military computers} have been given 14 days to go back to the High Court after {a2.d the home secretary} {a2.does+e1 signed an order to {e1 send {a1.p him} for trial in Virginia}}.

{a1 Simon Attwell}, 34, from Deptford, south London, has admitted entering the networks in 2002 from {a1.p his} parents' spare room. {a1.says-e1 {a1.p He} says {a1.p he} was looking for records of old weapons tests and wants to be dealt with in Britain.}

Home Secretary {a2 Alan Verity} {a2.says+e1 told MPs that {a2.p he} had considered medical reports on {a1 Mr Attwell} with great care and that anyone would feel for the family.} {a2.says+e1 The law gave {a2.p him} very little room, {a2.p he} said, and {a2.p he} was satisfied that the conditions had been met.}

{a4.does+e1 {a4 The US justice department} first asked for {a1.p him} in 2004.} {a4.says+e1 {a4.p It} says {a1.p he} deleted files at an army depot and caused damage of $420,000.} {a1.says {a1 Mr Attwell} denies having deleted anything.}

{a3.d {a1.p His} mother}, {a3 Jean Attwell}, {a3.says-e1 said {a1.p he} had been in hospital twice with depression and would not survive in an American prison. "{a3.p I}'ve written to {a2 Mr Verity} nine times. {a3.p I} got one reply and it had the wrong name on it," {a3.p she} said.}

{a5.does-e1 {a5 Fair Trial Watch} has lent {a1.p him} a barrister without charge.} {a5.says-e1 {a5.d The campaign group} said that Washington did not have to show any evidence under the 2003 treaty, whereas London did when it made a request of its own.}

{a6 Nick Sowerby}, {a6.d the government MP for the family's constituency}, {a6.says-e1 said {a1.d {a6.p his} constituent} had been a fool and a nuisance and ought to be punished.} {a6.does-e1 {a6 Mr Sowerby} then voted with the opposition on a motion asking the government to think again.} {a6.says-e1 "It can be done at Southwark Crown Court. It's on the Jubilee line," {a6.p he} said.}

Not all in the computer security business feel sorry for {a1.p him}. {a7 Martin Quayle}, {a7.d who runs a testing firm} in Reading, {a7.says+e1 said hackers who were lionised at home were copied by others.} {a7.says+e1 {a7 Mr Quayle} said {a7.p he} thought the treaty was lopsided and had told {a7.p his} MP so, "but {a1.p he} went through their door, not ours".}

{a9.d The shadow home secretary}, {a9 Caroline Tranter}, {a9.says=e1 accused {a2 Mr Verity} of losing control of {a2.p his} department. Asked whether {a9.p she} would have signed {e1 the order}, {a9.p she} said that {a9.p she} had not seen the papers.}

{a8 Ruth Lessing}, {a8.d a lecturer in criminal law}, {a8.says=e1 said fresh medical evidence had stopped a removal once in the past four years and failed to do so three times.} {a8.says=e1 After the High Court, {a8.p she} said, the only avenue left would be Strasbourg.}

If convicted {a1 Mr Attwell} could face up to 60 years in jail, although prosecutors have spoken of eight to ten.
