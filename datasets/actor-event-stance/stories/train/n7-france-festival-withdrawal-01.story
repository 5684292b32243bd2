id: n7-france-festival-withdrawal-01
kind: film withdrawn from a festival
country: France
genre: wire report
english: British
form: article
event e1: the withdrawal of the film L'Étang from the Saint-Aubin festival
event e2: the court case brought by the Delorme family
actor a1: Hélène Vasseur (person)
actor a2: Lucas Ferrand (person)
actor a3: Delorme family (group)
actor a4: Orsel Distribution (organization)
actor a5: Miklos Barta (person)
actor a6: Syndicate of French Film Critics (organization)
actor a7: Gérard Pinault (person)
actor a8: culture ministry (organization)
stance: a1 +e1
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1 -e2
stance: a7 +e1
stance: a8 =e1 =e2

SAINT-AUBIN, France - Organisers of the Saint-Aubin film festival on Monday {e1 took the French entry "L'Étang" out of the competition}, 48 hours before it was to be shown.

{a1.d Festival director} {a1 Hélène Vasseur} {a1.says+e1 said {a1.p she} admired the picture, which {a1.p she} had chosen {a1.p herself} in February, but that lawyers had advised {a1.p her} that the event could be fined 50,000 euros for each screening.}

The film, by {a2 Lucas Ferrand}, tells the story of a schoolteacher who is suspected of drowning a pupil. {a3.does+e2 {a3 The family of Sylvie Delorme}, who died near Limoges in 1991, went to court in Paris last week}, {a3.says+e2 saying that it made use of {a3.p their} daughter's life without {a3.p their} consent}. {e2 The case} will be heard on 2 June.

{a3.says+e1 "Nobody will be sitting in evening dress to watch her die. {a3.p We} thank {a1 Madame Vasseur} for that," {a3.d the parents} said through {a3.p their} lawyer.}

{a2 Ferrand}, 38, {a2.says-e1 told a news conference that {a2.p he} had learned of {e1 the decision} from a journalist.} {a2.does-e1 {a2.p He} is hiring a cinema in the town to show {a2.p his} work on Wednesday at the hour that had been planned.} {a2.says-e2 As to {e2 the claim}, {a2.p he} said {a2.p he} pitied {a3.d the parents} with all {a2.p his} heart but {a2.p his} script had been finished before {a2.p he} had heard of {a3.p them} and the judge would see that.}

{a4 Orsel Distribution}, which holds the rights, {a4.does+e1 had asked the festival on Friday to take the title off its programme}. {a4.says+e1 {a4.d The company} said {a4.p it} was thinking of the release in October.} {a2.says-e1 {a2 Ferrand} called this a betrayal.}

The head of the jury, the Hungarian director {a5 Miklos Barta}, {a5.says-e1 said {a5.p he} would leave one chair empty during the deliberations.} {a5.says-e1 "{a5.p I} do not want to make difficulties for {a1 Hélène}, who is a brave woman. But {a5.p I} was invited to judge 20 films," {a5.p he} said.}

{a6.says-e1 {a6 The Syndicate of French Film Critics} denounced {e1 what {a6.p it} called an act of self-censorship}} {a6.says-e2 and said suits of this sort, if they succeeded, would put an end to films about real crimes.}

{a7 Gérard Pinault}, {a7.d Saint-Aubin's mayor}, whose council provides a third of the festival's budget, {a7.says+e1 said that the town could not have afforded the fines.} {a7.says+e1 {a7.p He} noted that {a5 Barta} had accepted a suite in the best hotel.}

{a8.says=e1=e2 {a8 The culture ministry} said the line-up was the organisers' affair and that {a8.p it} did not comment on {e2 pending cases}.}

"L'Étang" was made for 3.2 million euros, partly with public money.
