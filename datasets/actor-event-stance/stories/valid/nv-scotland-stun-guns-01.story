id: nv-scotland-stun-guns-01
kind: stun guns for police
country: Scotland
genre: web news
english: British
form: article
event e1: issuing stun guns to ordinary patrol officers in the Highlands
actor a1: Assistant Chief Constable Moira Abernethie (person)
actor a2: the Scottish Constables' Association (organization)
actor a3: Ewan Strathdee (person)
actor a4: Catriona Muirden (person)
actor a5: Liberty Watch Scotland (organization)
actor a6: Gregor Pirie (person)
actor a7: Fiona Kilbride (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1

Patrol officers in Inverness, Wick and Fort William will {e1 be handed stun guns} from October, police have confirmed.

{a1 Assistant Chief Constable Moira Abernethie} {a1.does+e1 signed the order for 120 of the devices on Friday}.

{a1.says+e1 {a1.p She} said officers in remote areas could wait 50 minutes for help and that 31 of them had been injured last year while on their own.}

{a1.says+e1 "A baton means you have to be within arm's reach of a man with a knife. {a1.p I} am not prepared to go on asking that of {a1.p my} staff," {a1.p she} said.}

Until now only specially trained firearms teams have carried them in the region.

{a3 Ewan Strathdee}, {a3.d whose brother died} after being stunned in Perthshire six years ago, {a3.says-e1 said {a3.p he} learned of {e1 the decision} from a reporter.}

{a3.says-e1 "They promised {a3.p my} mother lessons would be learned. This is what they learned," {a3.p he} said.} {a3.does-e1 {a3 Mr Strathdee} has instructed solicitors to seek a judicial review}.

{a5 Liberty Watch Scotland} {a5.does-e1 is paying {a3.p his} legal fees}. {a5.says-e1 {a5.p It} said there had been no consultation and no assessment of the effect on people with mental illness.}

{a6 Gregor Pirie}, {a6.d the convener of the council's community safety committee}, {a6.says-e1 said two thirds of incidents in the Highlands involved someone in distress. What the area lacked was nurses on the night shift, {a6.p he} said.} {a6.does-e1 {a6.p He} has written to {a1 Ms Abernethie} to ask {a1.p her} to halt {e1 the roll-out}}.

The {a2 Scottish Constables' Association} {a2.says+e1 rejected the complaints. {a2.p It} said {a2.p its} survey found 84% of members ready to take the training,} and {a2.says+e1 that the figure should be every patrol car in the country by 2028.}

{a4.d Justice Secretary} {a4 Catriona Muirden} {a4.says=e1 told MSPs that equipment was an operational matter in which ministers had no part. Pressed by two members, {a4.p she} declined to give {a4.p her} own view.}

{a7 Fiona Kilbride}, {a7.d who has studied police equipment} at a Glasgow university, {a7.says=e1 said trials elsewhere had shown fewer injuries to officers in some forces and no change in others.}

A report on the first six months is to be published next spring.
