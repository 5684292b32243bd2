id: r4-india-stock-exchange-merger-01
kind: stock exchange merger
country: India
genre: business page
english: Indian
form: passage
event e1: the merger of the Cuttack and Ranchi regional stock exchanges
actor a1: The Cuttack brokers (group)
actor a2: the market watchdog (organization)
actor a3: Jalan (person)
stance: a1 -e1
stance: a2 =e1
stance: a3 +e1

{a3 Jalan} {a3.says+e1 said neither bourse had seen a trade in three years and {e1 a merger} was the only way out}. {a1.d The Cuttack brokers}, however, {a1.does-e1 voted down {e1 the scheme} at an extraordinary general meeting on Sunday}, objecting to the swap ratio. {a2.d The market watchdog}, {a2.says=e1 which has given regional exchanges two years to reach a turnover of Rs 1,000 crore, said it had received no application}.
