id: o3-denmark-summer-house-tax-01
kind: second home tax
country: Denmark
genre: business page
english: British
form: article
event e1: the Labour Alliance's proposed tax on summer houses
actor a1: Kirsten Overgaard-Bang (person)
actor a2: Labour Alliance (organization)
actor a3: Niels Thorup Skjold (person)
actor a4: Dansk Fritidshusforum (organization)
actor a5: Mogens Ravnholt (person)
actor a6: Trine Lykkegaard (person)
actor a7: Odsherred municipality (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1

Owners of a second home in Denmark would pay 9,000 kroner a year more on average if {a2 Labour Alliance} stays in power after the election.

{a1.d Prime minister} {a1 Kirsten Overgaard-Bang} {a1.does+e1 presented {e1 the idea} at {a2.d the party's} summer meeting in Nyborg} on Thursday. {a1.says+e1 {a1.p She} said the revenue, put at 2 billion kroner, would go to home help for people over 80.}

{a1.says+e1 "{a1.p I} am asking 190,000 people for a contribution. {a1.p I} have met some of them and they will manage," {a1.p she} said.} {a2.does+e1 {a2.d {a1.p Her} party}'s 310 delegates adopted the programme with two abstentions.}

{a3 Niels Thorup Skjold}, {a3.d economic spokesman of the opposition Borgerlisten}, {a3.says-e1 said the typical owner was a retired couple with a wooden cabin, 55 square metres and a well.} {a3.says-e1 "These people have paid their tax once, when they earned the money, and again when they bought the boards," {a3 Skjold} told reporters. {a3.p He} promised to abolish {e1 it} in the first budget.}

{a4.does-e1 {a4 Dansk Fritidshusforum}, with 46,000 members, published figures on Friday that show prices falling by 8 per cent in the west of Jutland.} {a4.says-e1 {a4.p Its} chairwoman wants talks with {a1.d the prime minister} before the campaign begins.}

{a5 Mogens Ravnholt}, whose firm builds 400 such houses a year, {a5.says-e1 said {a5.p he} had put off a new workshop in Skive.} {a5.says {a5 Ravnholt} had praised {a1 Overgaard-Bang} last winter for {a1.p her} handling of the dispute over doctors' contracts.}

{a7 Odsherred municipality}, which has more holiday homes than permanent ones, {a7.says+e1 said {a7.p it} had 24 vacancies in home help and no other way of filling them.}

Within the ruling bloc, {a6 Trine Lykkegaard}, {a6.d leader of the Radical Centre}, {a6.says-e1 said {a6.p her} eleven members of parliament had not been told beforehand and could not vote for {e1 it} as drafted.} {a6.says-e1 {a6.p She} would rather see a higher tax on land.}

{a1.says+e1 {a1 Overgaard-Bang} said on Danish radio that {a1.p she} was ready to negotiate the rate but not the principle.}
