id: p5-latvia-woodland-sale-01
kind: state woodland sale
country: Latvia
genre: newspaper report
english: British
form: article
event e1: the auction of 60,000 hectares of state forest
event e2: the mushroom pickers' march
event e3: the president's refusal to sign the forest law
actor a1: Agriculture Minister Raitis Kalnbērzs (person)
actor a2: President Ilona Strautmane (person)
actor a3: Forest for All (organization)
actor a4: the private woodland owners' association (organization)
actor a5: Baltwood (organization)
actor a6: the foresters' trade union (organization)
actor a7: the Farmers' Accord (organization)
actor a8: Una Drīzule (person)
actor a9: police in Riga (organization)
actor a10: two bidders from Denmark (group)
actor a11: the budget council (organization)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e3
stance: a3 -e1 +e2 +e3
stance: a4 +e1 -e3
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1 +e3
stance: a8 -e1 +e2
stance: a9 =e2
stance: a10 +e1
stance: a11 =e1

They came with baskets, most of them empty. {a9 Police in Riga} {a9.says=e2 put the number at 18,000 and said nobody had been detained.} The organisers, {a3 Forest for All}, {a3.says+e2 spoke of twice as many and of {e2 the largest gathering} by the Daugava since independence.}

What brought them out is {e1 a clause} in a law adopted last month. {a1.does+e1 It lets {a1.d the agriculture minister} dispose of one hectare in 27 of the nation's trees, in lots of up to 500 hectares, beginning in June.} {a8.says-e1 "You can buy a phone again. You can't buy a two-hundred-year-old pine again," said {a8 Una Drīzule}, {a8.d an actress} who spoke to the crowd from the back of a hay cart.} {a8.does+e2 {a8 Ms Drīzule} had walked the 90km from {a8.p her} home in Vidzeme with a school class.}

{a2 President Ilona Strautmane} {a2.does+e3 returned {e3 the act} to parliament unsigned on Friday}, the second time in {a2.p her} term that {a2.p she} has done so. {a2.says In a letter {a2.p she} thanked the government for cutting the deficit and said the roads in Latgale had not been so good for decades.} {a2.says-e1 Land held for everybody, {a2.p she} wrote, was another matter, and a hole in one year's accounts was not a reason for {e1 selling it}.}

{a1 Agriculture Minister Raitis Kalnbērzs} {a1.says-e3 said {a2.d the president}, a professor of musicology, was entitled to {a2.p her} feelings about trees and parliament would deal with {e3 them} on 4 April.} {a3 Forest for All} {a3.does+e3-e1 has asked {a3.p its} supporters to write to every deputy before then and demand that {e3 the veto} stand and {e1 the clause} be struck out.} A simple majority is enough to pass a returned law again.

{a1.says+e1 {a1.p He} has insisted that the right to walk and to gather berries goes with the land whoever owns it, and that nature reserves, some 210,000 hectares, are not touched. The 340m euros expected would pay for two regional hospitals.} {a1.says-e2 As to Sunday's {e2 crowd}, {a1.p he} hoped that they had enjoyed the fresh air. Those who led it "have a nice income from fear", {a1.p he} told public radio.}

The timber trade does not speak with one voice. {a4 The private woodland owners' association} {a4.says+e1 calculates that {a4.p its} members grow a quarter more wood to the hectare than the state} and {a4.does-e3 has asked deputies in writing to override {a2.d the head of state} "without dawdling".} {a5 Baltwood}, on the other hand, {a5.d the country's biggest sawmill}, {a5.says-e1 fears that logs now offered to everyone under ten-year contracts would go to pulp mills in Sweden. {a5.p It} warned of 600 jobs at {a5.p its} Jelgava plant.}

{a6 The foresters' trade union} was expected to side with the critics. {a6.says+e1 {a6.p Its} congress found instead, by 61 votes to 48, that {a6.p its} members had been promised a pay rise out of {e1 the proceeds} and had waited nine years for one. {a6.p It} did so "with a heavy heart", according to the resolution, and asks that lots near towns be left out.}

In the coalition {a7 the Farmers' Accord} may decide the outcome. {a7.does-e1 {a7.p Its} 11 deputies were absent to a man when the law was adopted}, by three votes. {a7.says-e1 {a7.p Its} chairman said {a7.p they} had been in the corridor "so as not to be part of it".} {a7.does+e3 On Monday {a7.d the group} resolved to uphold {e3 {a2 Ms Strautmane}'s decision}.}

Abroad there is interest. {a10 Two bidders from Denmark} {a10.does+e1 have registered with the privatisation office and paid for soil surveys}, an official there said, without giving names.

{a11 The budget council}, which checks the government's arithmetic, {a11.says=e1 said the price assumed was within the range of recent deals. Whether {e1 the transaction} was wise was not for {a11.p it} to say, and the effect on the deficit would be gone after one year either way.}
