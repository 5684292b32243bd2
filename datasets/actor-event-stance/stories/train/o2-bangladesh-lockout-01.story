id: o2-bangladesh-lockout-01
kind: factory lockout
country: Bangladesh
genre: newspaper report
english: Asian
form: article
event e1: the lockout of workers at Rupkotha Knitwear
actor a1: Rupkotha Knitwear (organization)
actor a2: Mahfuz Sarkar (person)
actor a3: Shirin Begum (person)
actor a4: National Sewing Workers Federation (organization)
actor a5: Knit Exporters Council (organization)
actor a6: the Department of Labour (organization)
actor a7: Lindqvist & Berg (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1

About 3,800 workers of {a1 Rupkotha Knitwear} in Gazipur found the main gate chained on Saturday morning, with a one-page notice pasted beside it.

{a1.does+e1 The notice, signed by {a1.d the company}'s general manager, said that {e1 all sections were closed until further notice} under section 13 of the labour act and that no wages would be paid for the period}.

{a2 Mahfuz Sarkar}, {a2.d the managing director}, {a2.says+e1 said machines had been damaged on Thursday during a quarrel over production targets. "Nobody can ask {a2.p me} to run a floor where needles are thrown at supervisors," {a2.p he} said by telephone.} {a2.says+e1 {a2.p He} added that the gate would open when workers gave a written undertaking.}

{a3 Shirin Begum}, {a3.d a lineswoman} with nine years at the factory, {a3.says-e1 said no machine on {a3.p her} floor had been touched. "{a3.p We} came to work. {a3.p We} are standing on the road because of two men's quarrel," {a3.p she} said.} {a3.does-e1 {a3.p She} and about 200 others stayed in front of the gate until the afternoon.}

{a4 The National Sewing Workers Federation} {a4.does-e1 filed a petition with the second labour court in Dhaka on Sunday}. {a4.says-e1 {a4.p It} argues that section 13 applies only to an illegal strike and that no strike had been called.} {a4.says-e1 {a4.d The federation} also asked for full pay for every lost day.}

{a5 The Knit Exporters Council}, to which {a1.d the factory} belongs, {a5.says+e1 said owners had the right to protect property. A spokesman for {a5.d the council} said four other members had faced similar trouble since Eid and that lenience had only made it spread.}

Orders for winter jumpers are now late. {a7 Lindqvist & Berg}, {a7.d a Swedish chain} that takes about a third of the output, {a7.does-e1 has written to {a2 Sarkar} that {a7.p it} will place nothing new until production staff are let back in}.

{a6.says=e1 An official of {a6 the Department of Labour} said both sides had been invited to a meeting on Tuesday.} {a6.says=e1 "{a6.p We} have not formed any opinion. First {a6.p we} will hear them," the official said.}

Police said the area was calm. The factory was last closed in 2019, for six days, in a dispute over overtime.

{a1.says+e1 In a statement late on Sunday {a1 Rupkotha} said that {a1.p it} had taken {e1 the step} after repeated warnings and that names of 41 people had been given to the police}.
