id: q4-lesotho-loti-peg-01
kind: exit from a currency peg
country: Lesotho
genre: business page
english: African
form: article
event e1: ending the loti's parity with the rand
event e2: Lesotho's request for an IMF loan
actor a1: Prime Minister Tšepo Mokhethi (person)
actor a2: Puleng Ramaema (person)
actor a3: the central bank (organization)
actor a4: garment exporters (group)
actor a5: the Congress of Mineworkers' Families (organization)
actor a6: Thabang Nkuebe (person)
actor a7: the Basotho Workers' Party (organization)
actor a8: South Africa's treasury (organization)
actor a9: the IMF's resident representative (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1 +e2
stance: a7 -e1 -e2
stance: a8 =e1
stance: a9 =e1 =e2

PM refuses to rule out lone course for loti

{a1.says+e1 {a1.d Lesotho's prime minister} said on Wednesday that a country which prints its own notes should one day be able to say what they are worth, and refused to rule out that {e1 the step} would come before the next budget.}

The loti has been exchanged one for one with the rand since 1980, and both circulate in the shops of Maseru.

{a1 Prime Minister Tšepo Mokhethi} was answering questions about a leaked paper from {a1.p his} office. {a1.says+e1 It proposes "{e1 managed independence}" against a basket of three currencies, beginning with a devaluation of 12 per cent. {a1.p He} did not confirm the figure, which {a1.p he} described as "not {a1.p mine}", and said savers would be protected.}

{a2.d His own finance minister} was not in the room. {a2 Puleng Ramaema}, {a2.d a former accountant with the power company}, {a2.does+e2 flew to Washington on Sunday, where {a2.p she} handed over {e2 a letter asking for $180m} over three years}. {a2.says-e1 Before {a2.p she} left, {a2.p she} told a breakfast of bankers that {e1 monetary adventures} were for countries with reserves of more than four months of imports.}

{a1 Mr Mokhethi} {a1.says-e2 said {e2 the letter} had gone off without being shown to cabinet and that {a1.p he} had no desire to be "governed from 19th Street".}

{a3 The central bank}, which must hold rand and other foreign assets to cover every loti, {a3.does-e1 published on Thursday a 60-page study from 2021 that puts the cost of {e1 a break} at three per cent of output. The cover sheet says {a3.d the bank}'s advice "has not changed since".}

Behind the quarrel is the collapse in transfers from the regional customs union, which used to pay for nearly half of public spending and this year will cover less than a third.

{a4 Garment exporters}, who ship jeans and fleece to the United States, {a4.says+e1 say {a4.p their} labour costs rose in dollars each time the mines of Johannesburg did well. One factory owner with 2,300 workers said {e1 a softer money} would "let {a4.p us} breathe", but grumbled that the leak had already driven up the price of cloth.}

Families with a wage earner across the border see it the other way round. {a5 The Congress of Mineworkers' Families} {a5.does-e1 began collecting signatures outside banks on Friday under the words "{e1 One is one}".}

{a7 The Basotho Workers' Party}, which supports the government from outside the coalition, {a7.says-e1-e2 wants neither. {e1 A floating loti} would be a pay cut and {e2 the Fund's money} a longer one, said {a7.d its} general secretary, who called {a1.d the prime minister} a man of good intentions.} {a7.does-e2 {a7.d The party} has given notice of a motion instructing {a2 Ms Ramaema} to withdraw {e2 the application}.}

{a6 Thabang Nkuebe}, {a6.d an economist who advises two insurers}, {a6.says+e2 said the loan was the cheapest money the country would be offered in {a6.p his} lifetime and ought to have been sought in 2023.} {a6.says=e1 {e1 Leaving the rand} had arguments on both sides, {a6.p he} said; Botswana had done it in 1976 and done well, others had done badly.}

{a8.d Officials in Pretoria} were surprised by the paper. {a8.says=e1 {a8 South Africa's treasury} said the agreement of 1986 allowed any member to {e1 leave} with six months' notice and that no notice had been received.}

{a9 The IMF's resident representative} {a9.says=e1=e2 said {a9.p she} could comment neither on {e1 exchange rate policy} before a mission nor on {e2 a request} that the board had yet to see.}
