id: r1-russia-trade-sanctions-01
kind: trade sanctions
country: Russia
genre: wire report
english: British
form: passage
event e1: the EU's new sanctions on Russian fertiliser
event e2: a delay of the restrictions until after sowing
actor a1: European Commission trade chief Annelie Brugsma (person)
actor a2: the Russian foreign ministry (organization)
actor a3: Hungary (organization)
actor a4: the Union of Baltic Grain Growers (organization)
actor a5: Uralsol (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1 +e2
stance: a5 =e1 =e2

The European Union agreed on Friday to {e1 impose new duties and licence bans on Russian fertiliser}, overcoming weeks of resistance from {a3 Hungary}, {a3.does-e1 which had blocked {e1 the package} twice}.

{a1.says+e1 {a1 European Commission trade chief Annelie Brugsma} said {e1 the measures} would cost Moscow about 1.3 billion euros a year and close "the last big gap" in the existing regime.}

{a2 The Russian foreign ministry} {a2.says-e1 said {e1 the step} was illegal under World Trade Organization rules and would be answered}. {a4 The Union of Baltic Grain Growers} {a4.says-e1+e2 asked the bloc to {e2 delay {e1 the restrictions} until after the spring sowing}, warning of shortages}, {a1.says-e2 which {a1 Brugsma} said was not under consideration}.

Shares in {a5 Uralsol}, Russia's second-largest potash producer, fell 4.2 percent in Moscow. {a5.says=e1 {a5.d The company} said {a5.p it} sold about a fifth of {a5.p its} output in Europe.}
