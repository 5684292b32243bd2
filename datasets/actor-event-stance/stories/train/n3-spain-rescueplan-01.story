id: n3-spain-rescueplan-01
kind: lenders' rescue plan
country: Spain
genre: business page
english: British
form: article
event e1: the banks' rescue plan for builder Navalón
event e2: Elvira Navalón's request for an independent valuation
actor a1: Banco Ibérico del Norte (organization)
actor a2: Navalón (organization)
actor a3: Elvira Navalón (person)
actor a4: Ignacio Sotillo (person)
actor a5: two US hedge funds (group)
actor a6: the Subcontractors' Platform (organization)
actor a7: Labour Minister Pilar Guerrero (person)
actor a8: Judge Mateo Ibarrola (person)
actor a9: Quintana Obras (organization)
actor a10: Beatriz Salgado (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1 +e2
stance: a9 -e1
stance: a10 =e1

Eleven lenders to the construction group {a2 Navalón} will swap 740m euros of debt for shares and put in a further 150m, under {e1 an agreement completed after 16 hours of talks}.

Existing shareholders will be left with 4%. The biggest of them, {a3 Elvira Navalón}, whose grandfather set up the business, {a3.does-e1 did not come to {e1 the signing}}.

{a1 Banco Ibérico del Norte}, which is owed 310m, {a1.does+e1 drew up {e1 the terms}} together with {a4.d {a2.d the company}'s chief restructuring officer}, {a4 Ignacio Sotillo}. {a4.says+e1 {a4.p He} said wages for June would be paid from the first instalment on Friday.}

{a4.says {a4 Sotillo} said {a3 Ms Navalón} had behaved with dignity and {a4.p he} could imagine what {e1 it} meant to {a3.p her}.} {a4.says-e2 {a4.p He} dismissed {a3.p her} demand that {e2 an outside expert look at the figures}, saying four had done so already.}

{a3.d The heiress} {a3.does+e2 {e2 has petitioned a commercial court in Zaragoza}}. {a3.says-e1 According to {a3.p her} lawyer, {a3.p she} believes motorway concessions in Chile were entered at half their worth so that the banks could take {a2.d the firm} for nothing.} {a3.says {a3.p She} does not dispute that {a2.d the group} needs money, the lawyer said.}

{a8 Judge Mateo Ibarrola} {a8.does+e2 agreed on Tuesday to name a valuer}. {a8.says=e1 {a8.p He} left open whether {e1 the agreement} can be approved and gave the parties until 9 July to make submissions.}

{a1.d The bank} {a1.says-e2 said {a1.p it} would contest {e2 the appointment}. Every month of delay costs 12m euros, {a1.p it} said.}

{a5.d Two US hedge funds} that bought {a2 Navalón} bonds at a discount last year {a5.says-e1 are refusing to sign and say {a5.p they} rank ahead of the banks.} {a5.does+e2 {a5.p They} have joined {e2 {a3 Ms Navalón}'s petition}}, although {a5.p they} have little else in common with {a3.p her}.

{a10 Beatriz Salgado}, {a10.d a restructuring specialist in Madrid}, {a10.says=e1 said dissenting bondholders can be bound if a court finds that they would do no better in insolvency. Such findings are hard to predict, {a10.p she} added.}

{a6 The Subcontractors' Platform}, which represents 900 small firms, {a6.says said {a6.p its} members had been treated as an afterthought and would lose 30 cents in the euro.} {a6.says+e1 {a6.p It} asked them to accept {e1 it}. "The other door is liquidation, and there {a6.p we} lose the lot," {a6.p its} secretary said.}

{a7.d Labour Minister} {a7 Pilar Guerrero} {a7.does+e1 had telephoned the heads of three savings banks at the weekend to bring them in}. {a7.says {a7.p She} had harsh words for the way {a2.d the company} expanded in the past decade.}

{a9 Quintana Obras}, a rival, {a9.does-e1 has written to the competition authority} asking whether loans guaranteed by the state credit institute amount to aid. {a9.says-e1 {a9.p Its} owner said {a9.p he} had survived without help and did not see why others should get any.}

{a2 Navalón}, whose directors {a2.does+e1 accepted {e1 the terms} unanimously}, employs 8,600 people.
