id: o1-england-chief-pay-01
kind: council chief's pay
country: United Kingdom
genre: web news
english: British
form: article
event e1: the £22,000 pay rise for the council's chief executive
actor a1: Alison Burridge (person)
actor a2: Derek Hulme (person)
actor a3: Priya Nandakumar (person)
actor a4: the staff union (organization)
actor a5: Fair Tax Coastal (organization)
actor a6: Sir Neil Rowntree (person)
actor a7: Mike Trussell (person)
stance: a1 =e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1

{a1.d The top official at a seaside council} which is cutting 90 posts is {e1 to have {a1.p her} salary increased} from £163,000 to £185,000.

A special meeting of Wexcombe Borough Council agreed {e1 the uplift} for {a1 Alison Burridge} by 27 votes to 22 on Monday. {e1 It} is backdated to September.

{a2.does+e1 {e1 The proposal} was put by {a2.d the leader}, {a2 Derek Hulme}}. {a2.says+e1 {a2 Mr Hulme} said two larger authorities had approached {a1 Ms Burridge} within a year and that recruiting a successor would cost at least £60,000 in fees.}

{a2.says+e1 "The last time this chair was empty {a2.p we} got through three interims in 14 months and {a2.p we} failed an inspection," {a2.p he} told members.}

{a6 Sir Neil Rowntree}, a retired permanent secretary {a6.d who led the independent panel on senior pay}, {a6.does+e1 recommended a figure of £187,500}. {a6.says+e1 {a6.p He} said {a6.p his} panel had looked at 18 comparable councils and Wexcombe was sixteenth.}

But {a3 Priya Nandakumar}, {a3.d leader of the opposition group}, {a3.says-e1 said a care assistant employed by the same council would need 13 months to earn {e1 the increase} alone.} {a3.does-e1 {a3.p Her} amendment to limit the award to 2.5 per cent, the same as other staff, was defeated}.

{a3.says-e1 "{a3.p I} have worked with {a1 Alison} for six years and {a3.p I} rate {a1.p her}. This isn't about {a1.p her}," {a3 Mrs Nandakumar} said.}

{a4 The staff union} {a4.does-e1 held a demonstration outside the town hall before the meeting, handing out copies of the redundancy notice}. Campaign group {a5 Fair Tax Coastal} {a5.does-e1 has referred the backdating to the external auditor}.

{a7 Mike Trussell}, {a7.d an independent}, {a7.says+e1 said {a7.p he} had gone into the chamber meaning to vote no and had been persuaded by {a6 Sir Neil}.} {a7.says {a7.p He} criticised {a2.d the leader} over the handling of the redundancies, which {a7.p he} called a shambles.}

{a1 Ms Burridge} left the room for the debate. {a1.says=e1 {a1.p She} said in a statement that salaries were a matter for members.}
