id: r2-farm-06
kind: farm subsidy
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the sudden closure of the farm environment grants scheme
event e2: a tax on sugary drinks (unrelated)
event e3: the judicial review of the grants closure
actor a1: Environment Secretary Marcus Hawksworth (person)
actor a2: the landowners' federation (organization)
actor a3: Ellie Thwaite (person)
actor a4: Dr Conrad Ibbotson (person)
stance: a1 +e1
stance: a2 -e1 +e3
stance: a3 -e1
stance: a4 =e1 =e2 =e3

Farmers in England were told on Tuesday evening that {e1 the main scheme of environmental grants was closing to applications} that same night. {a1.says+e1 {a1 Environment Secretary Marcus Hawksworth} said its budget of £1.05bn had been fully spent and that stopping was "the responsible thing to do".} {a2.says-e1 {a2 The landowners' federation} said {e1 the decision} had shattered trust} and {a2.does-e1+e3 was seeking {e3 a judicial review}}. {a3.says-e1 {a3 Ellie Thwaite}, who keeps 400 ewes near Kirkby Stephen, said {a3.p she} had been two days away from sending in {a3.p her} form and felt cheated.} Some 37,000 agreements remain in force, {a4.says=e1 said {a4 Dr Conrad Ibbotson}, an agricultural economist}.
