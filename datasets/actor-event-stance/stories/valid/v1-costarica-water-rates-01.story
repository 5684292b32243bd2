id: v1-costarica-water-rates-01
kind: water price rise
country: Costa Rica
genre: local paper
english: American
form: passage
event e1: the 18 percent rise in Guanacaste's water rates
event e2: the new aqueduct from Tenorio
actor a1: Yorleny Quesada Mena (person)
actor a2: the hotel chamber (organization)
actor a3: Father Anselmo Rojas (person)
actor a4: the public services regulator (organization)
actor a5: Nicoya's rural water committees (group)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1 +e2

You would expect the hotels to be shouting. Instead {a2 the hotel chamber}, {a2.d whose members' pools and lawns drink a third of the
province's supply}, {a2.says+e1 wrote to {a4 the public services regulator} last week to say that {e1 the 18 percent increase} was
"the least bad bill {a2.p we} have ever been sent"}, {a2.says+e2 since the money would bring {e2 the Tenorio aqueduct} to {a2.p its} members' doors}. {a5.says+e2 {a5.d Nicoya's rural water committees} want {e2 the pipe} just as badly}. {a5.does-e1 But {a5.p they} turned up at
Monday's hearing with 4,000 signatures asking that {e1 the adjustment} be thrown out}. {a3.says-e1 "A family in {a3.p my} parish cannot
drink a promise," {a3 Father Anselmo Rojas} told the panel to applause, adding that {a3.p he} admired the engineers and prayed for
them daily}. {a1.says+e1+e2 The utility's regional manager, {a1 Yorleny Quesada Mena}, said there were no other funds: without {e1 the new
tariff}, {e2 the works} stop in August}. {a4.says=e1 The panel has 30 days to decide, and {a4.d the regulator} would not say which way {a4.p it} leaned}.
