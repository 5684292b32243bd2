id: p1-portugal-cabin-bag-01
kind: airline cabin bag fee
country: Portugal
genre: business page
english: British
form: article
event e1: Aerolusa's fee for cabin bags
event e2: the consumer agency's 9m-euro fine on Aerolusa
actor a1: Aerolusa (organization)
actor a2: Marta Quintanilha (person)
actor a3: Portugal's consumer agency (organization)
actor a4: Voz do Cliente (organization)
actor a5: the cabin crew union (organization)
actor a6: Nortejet (organization)
actor a7: Henrique Saldanha (person)
actor a8: Algarve hoteliers (group)
actor a9: Niall Prendergast (person)
actor a10: a retired teacher (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 =e2
stance: a6 -e2
stance: a7 -e1 +e2
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 +e1

{a1.d Airline} to fight {e2 fine} over hand luggage

{a1 Aerolusa}, the Lisbon-based budget carrier, {a1.does-e2 has lodged an appeal against {e2 a penalty of 9m euros} handed down for making passengers pay to bring a small case on board}.

{e1 The charge}, between 14 and 48 euros depending on the route, has applied since last October to anything that does not fit beneath a seat. {e1 It} brought in 61m euros in {e1 its} first nine months.

{a3 Portugal's consumer agency} {a3.does+e2 imposed {e2 the fine} in July} after 2,300 complaints. {a3.says-e1 In {a3.p its} ruling {a3.p it} said a bag carried by hand was part of the person carrying it, and ordered that the money be refunded.}

{a2 Marta Quintanilha}, {a2.d the airline's chief executive}, {a2.says-e2 told reporters that officials had "read the law until it said what they liked".} {a2.says+e1 Seven passengers in ten travelled with a rucksack and had paid less than before, {a2.p she} said, and boarding was six minutes quicker.}

Until judges have ruled, {a1.does+e1 the company goes on collecting the money}. A notice on {a1.p its} website gives the prices for the winter.

Support has come from an unexpected side. {a5 The cabin crew union}, which twice went on strike against {a1 Aerolusa} last year, {a5.says+e1 said {a5.p its} members had fewer bruised shoulders and fewer arguments in the aisle since {e1 the change}.} {a5.says=e2 On {e2 the sanction} the union had "nothing to say, that is for the lawyers".}

{a4 Voz do Cliente}, the consumer group that had collected many of the complaints, {a4.says-e1 is preparing a class action for the return of every cent.} {a4.says+e2 {e2 The fine} was a good day's work, said {a4.p its} president, Inês Carvalhal, even if nine million was what the airline earned on suitcases in six weeks.}

For competitors the affair is delicate. {a6 Nortejet}, from Porto, had announced a similar tariff for April and has now put it on hold, saying the booking system was not ready. {a6.does-e2 At the same time {a6.p it} applied to be heard in support of {a1 Aerolusa}'s appeal.}

{a7 Henrique Saldanha}, {a7.d the tourism minister}, {a7.says was at pains to call the carrier a valued partner that had opened eleven routes to Faro.} {a7.says+e2 But no company was above the agency, {a7.p he} said, and {a7.p he} saw no grounds to have {e2 its decision} reviewed, as {a2 Ms Quintanilha} had asked.} {a7.says-e1 {a7.p He} told parliament {a7.p he} would rather see one honest fare than five dishonest ones.}

{a8 Algarve hoteliers} {a8.does-e1 have begun to refund {e1 Aerolusa's fee for cabin bags} to guests who stay a week} and {a8.does-e1 have sent the bill, so far without success, to the airline}.

At Lisbon airport on Tuesday not everyone was cross. {a10.d A retired teacher} on the way to Funchal with a handbag {a10.says+e1 said {a10.p she} had flown for 19 euros and saw no reason to pay for other people's wheels.}

{a9 Niall Prendergast}, an aviation analyst in Dublin, {a9.says=e1 calculates that without the revenue the average ticket would go up by about five euros.} {a9.says=e2 Such cases had gone one way in Italy and the other in Spain, {a9.p he} said, and {a9.p he} would not put money on this one.}

The administrative court in Lisbon usually takes 14 months to decide.
