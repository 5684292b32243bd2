id: q6-italy-incinerator-confidence-01
kind: confidence vote on a decree
country: Italy
genre: wire report
english: British
form: article
event e1: the waste incinerator planned for Ponte Cardaro
event e2: the confidence vote on Prime Minister Ferrantini's decree
actor a1: Aldo Ferrantini (person)
actor a2: Terra Nuova (organization)
actor a3: Silvia Bragadin (person)
actor a4: Italia Fiera (organization)
actor a5: the residents' committee (organization)
actor a6: Ornella Vescovi (person)
actor a7: Giulia Montesanto (person)
actor a8: Vulcarda (organization)
actor a9: a senior Terra Nuova senator (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1
stance: a6 -e1 -e2
stance: a7 =e2
stance: a8 +e1
stance: a9 +e2

ROME - {a1.d Italy's prime minister}, {a1 Aldo Ferrantini}, {a1.does+e1+e2 on Monday tied the survival of {a1.p his} government to {e2 a Senate ballot} on a 23 billion euro aid decree after {a2.d {a1.p his} second-largest ally} refused to swallow {e1 a clause on the capital's rubbish}}.

The decree lowers fuel duty and extends a bonus for low-paid workers. Article 13, added at the last moment, lets {a3.d the mayor of Rome} overrule regional planning law so that {e1 a plant burning 600,000 tonnes of refuse a year} can be built at Ponte Cardaro, a suburb of 14,000 people on the southern edge of the city.

{a2 Terra Nuova}, which has 61 senators, {a2.says-e1 calls {e1 the plant} "a chimney from the last century" and wants the money put into sorting and composting.} {a2.does-e2 {a2.p Its} group decided by 44 to 12 to be out of the chamber when {e2 the roll} is called on Thursday.} {a2.says {a2.p It} insists that {a2.p it} has no quarrel with the 23 billion euros.}

{a6 Ornella Vescovi}, {a6.d {a2.d the party}'s leader}, {a6.says-e1-e2 thanked {a1.d the prime minister} for "eighteen months of correct and often friendly work" and said {a6.p she} could not ask people who had been promised no more furnaces to {e2 vote for} {e1 one}.}

{a9 A senior Terra Nuova senator} {a9.says+e2 told reporters that at least nine colleagues would stay in their seats whatever {a6.d the leader} ordered. "{a9.p I} will answer when {a9.p my} name is read, and the answer is yes," {a9.d the senator} said.}

{a1 Ferrantini} {a1.says+e1 told {a1.p his} cabinet that Rome was sending 1.2 million tonnes a year to other regions and abroad at a cost of 180 million euros. "There is no government without this ally, and there is no clean city without {e1 that plant}," an official quoted {a1.p him} as saying.} {a1.says+e2 {a1.p He} dismissed suggestions that Article 13 could be moved to a separate bill.}

{a3 Silvia Bragadin}, {a3.d the mayor}, {a3.does+e1 published the call for tenders on the day the decree came into force}. {a3.says+e1 {a3.p She} has been booed twice in the suburb and says the emissions will be lower than those of the ring road.} {a8 Vulcarda}, a Brescia company, {a8.does+e1 has taken offices near the site and paid for soil tests}.

{a5 The residents' committee} {a5.says-e1 said the area already lived with a landfill, a motorway junction and a depot for chemical waste.} {a5.does-e1 {a5.p It} has kept a tent at the gate since April.}

On the right, {a4 Italia Fiera} {a4.says+e1 says {e1 the incinerator} was {a4.p its} idea and has been delayed by a decade of left-wing mayors.} {a4.does-e2 {a4.p Its} 58 senators will vote no on {e2 Thursday} all the same, and {a4.p it} has asked for early elections.}

{a7 Giulia Montesanto}, {a7.d who teaches politics in Bologna}, {a7.says=e2 expects {a1 Ferrantini} to have the numbers with between five and ten votes to spare. The question, {a7.p she} said, was whether a president would accept a result from which the second-largest party in the cabinet was absent.}
