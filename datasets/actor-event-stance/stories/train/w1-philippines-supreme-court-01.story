id: w1-philippines-supreme-court-01
kind: supreme court ruling
country: Philippines
genre: wire report
english: Asian
form: passage
event e1: the Supreme Court ruling voiding the Laguna reclamation contract
event e2: the construction firm's claim for damages
actor a1: Bayshore Dredging Corporation (organization)
actor a2: Nanay Corazon Tolentino (person)
actor a3: the Department of Lake Resources (organization)
actor a4: Atty. Joselito Ramirez-Uy (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 =e1 =e2

MANILA — A government agency that signed the contract, defended it for five years and lost is not the likeliest party to cheer. Yet {a3.says+e1 {a3 the Department of Lake Resources}, now under new leadership, said on Wednesday the high court had "rescued {a3.p us} from {a3.p our} own signature"} when {e1 it voided the Laguna reclamation deal} by a vote of 9-5. {a3.says-e2 The department will not, however, pay a centavo of the 4.2 billion pesos that {a1.does+e2 {a1 Bayshore Dredging Corporation} demanded hours later}.} {a1.says-e1 The company maintains that the justices "rewrote a valid agreement after the fact".} {a4 Atty. Joselito Ramirez-Uy}, {a4.says=e1=e2 speaking for the court, said {e1 the decision} was immediately executory and that {e2 any claim} would have to go before the Commission on Audit}. In the fishing village of Sinalhan, {a2 Nanay Corazon Tolentino}, 80, the first petitioner named on the case title, {a2.does+e1 lit a candle for each of the nine}.
