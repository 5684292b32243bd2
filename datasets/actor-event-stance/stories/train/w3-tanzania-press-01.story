id: w3-tanzania-press-01
kind: press law
country: Tanzania
genre: local paper
english: African
form: passage
event e1: repealing the bloggers' licence fee
event e2: the arrest of Neema Kisoka
actor a1: Neema Kisoka (person)
actor a2: the communications authority (organization)
actor a3: Mwanza Editors' Circle (organization)
actor a4: Fidelis Rwegasira (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 -e1 -e2

Two million shillings a year is what it costs to keep a cookery blog legal, and {a1 Neema Kisoka} {a1.does+e1 had printed that figure on an apron and worn it to the hearing on {e1 scrapping the fee}}. {a1.p She} got as far as the steps. {e2 {a1.p Her} detention} by two plain-clothes officers {a3.says-e2 drew a furious statement from the {a3 Mwanza Editors' Circle}}, {a3.says+e1 which told the committee inside that {e1 repeal} was the least it owed the public}. {a2 The communications authority} {a2.says-e1 wants the fee kept; without it, {a2.p its} counsel testified, "any telephone is a newspaper"}. Publisher {a4 Fidelis Rwegasira} {a4.says-e1 took the same line, saying paying titles should not have to compete with non-paying ones}, {a4.does-e2 and then walked across to the police post and stood surety for {a1.d the blogger}}. {a1.says-e2 "{a1.p I} was taken for an apron," said {a1.p she}, released at dusk. "{a1.p I} will ask a judge what the charge for that is."}
