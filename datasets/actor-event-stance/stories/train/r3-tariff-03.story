id: r3-tariff-03
kind: tariff
country: Canada
genre: wire report
english: Canadian
form: passage
event e1: the retaliatory tariff on U.S. orange juice
actor a1: Trade Minister François Bellerose (person)
actor a2: the grocers' council (organization)
actor a3: Ontario apple growers (group)
actor a4: the U.S. ambassador (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1

Canada will keep {e1 its 10 per cent duty on orange juice from the United States} until Washington drops its lumber tariffs, {a1.says+e1 {a1 Trade Minister François Bellerose} told a Senate committee on Monday}. {a2.says-e1 {a2 The grocers' council} has called for {e1 the duty} to be lifted}, and {a4.says-e1 {a4 the U.S. ambassador}, in an interview broadcast on Sunday, described {e1 it} as petty}. {a3.says+e1 {a3 Ontario apple growers} have benefited and say {a3.p they} would be sorry to see {e1 it} go.}
