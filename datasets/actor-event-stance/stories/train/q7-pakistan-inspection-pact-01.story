id: q7-pakistan-inspection-pact-01
kind: factory inspection pact withdrawal
country: Pakistan
genre: business page
english: British
form: article
event e1: Penrose & Daughters' exit from the garment factory inspection pact
event e2: the mill owners' own inspection scheme in Punjab
actor a1: Penrose & Daughters (organization)
actor a2: Oliver Tranmere (person)
actor a3: the Garment Safety Compact (organization)
actor a4: Rukhsana Bhatti (person)
actor a5: Faisalabad mill owners' association (organization)
actor a6: Punjab's labour department (organization)
actor a7: a London pension fund (organization)
actor a8: Halvorsen Kids (organization)
actor a9: Dr Imtiaz Lodhi (person)
actor a10: a former inspector (person)
actor a11: the British trade ministry (organization)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 -e1 -e2
stance: a5 +e1 +e2
stance: a6 +e2
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1 =e2
stance: a10 -e2
stance: a11 =e1

The clothing retailer {a1 Penrose & Daughters} gave notice on Tuesday that {a1.does+e1 {a1.p it} would stop paying for the independent inspectors} who have checked {a1.p its} Pakistani suppliers since a fire killed 112 workers in Karachi.

{a1.d The chain}, which buys a fifth of {a1.p its} childrenswear in Punjab, is the largest of the 46 brands in {a3 the Garment Safety Compact} and met 9 per cent of {a3.p its} costs last year. {e1 {a1.p Its} departure} takes effect in January.

{a2 Oliver Tranmere}, {a2.d the sourcing director}, {a2.says+e1 told investors that the same buildings were being visited by as many as seven teams a year and that nothing in {e1 the decision} would lower standards. {a2.p He} regretted that {e1 it} had been described as a saving; {e1 it} would cost {a1.d the company} £300,000 in the first year.} {a2.says+e2 {a2.p He} had walked round two mills with the new local auditors in May "and they found things that {a2.p ours} had walked past".}

Those auditors work for {e2 a body set up in March} by the {a5 Faisalabad mill owners' association}, which {a5.does+e2 has hired 60 engineers and levies half a cent on each shirt to pay them}. {a1.does+e2 {a1 Penrose} has enrolled all 14 of {a1.p its} Punjabi suppliers with {e2 them}.} {a5.says+e1 {a5.p Its} chairman expressed the hope that others would show the same courage as {a1.d the British house}.}

{a4 Rukhsana Bhatti}, {a4.d whose union} organises 31,000 women in Faisalabad and Lahore, {a4.says-e2 asked who would report a blocked staircase to the man who owns the staircase.} {a4.does-e1 {a4.p Her} members held up children's pyjamas outside the British consulate on Wednesday.} {a4.says-e1 {a4.p She} acknowledged that {a1.d the firm} had paid compensation in 2013 when others hid; that was why {a4.p she} had expected better.}

{a3.d The Compact} is based in Utrecht and is run jointly by brands and unions. {a3.p It} publishes every report and can order a member to leave a supplier, which {a3.p it} has done 28 times. {a3.says-e1 {a3.p Its} director said the door remained open and that {a1 Penrose} had until December to think again; if one brand could shop for a gentler inspector, 45 would be asked by their boards why they had not.}

Some of them have been asked. {a8 Halvorsen Kids}, a Danish competitor with two suppliers in the same street, {a8.does-e1 said {a8.p it} would take on the orphaned share of the inspection budget for a year}. {a8.p It} does not intend to buy less in Pakistan.

{a7 A London pension fund} which holds 3 per cent of the retailer {a7.does-e1 has put down a question for the annual meeting and said {a7.p it} would not vote for the re-election of the chair unless {e1 the notice} was taken back.} {a7.says {a7.p It} has no complaint about the figures, which {a7.p it} called excellent.}

In Lahore {a6 Punjab's labour department} {a6.does+e2 signed over to the owners' engineers the right to issue boiler certificates}, a task for which {a6.p it} has 11 people of {a6.p its} own. {a6.says {a6.p Its} spokesman would not discuss the purchasing policy of a foreign shop.}

{a10 A former inspector} who joined {e2 the new body} and left {e2 it} in August {a10.says-e2 said that in {a10.p his} time three reports out of 200 had been sent to the government and that the telephone number painted in the canteens rang in the association's office.} The association denied this.

{a11 The British trade ministry} {a11.says=e1 said that membership of such schemes was voluntary and that {a11.p it} kept no list.}

Exports of garments from Pakistan rose 14 per cent last year to $9.1bn. {a9 Dr Imtiaz Lodhi}, {a9.d of an institute of development economics in Islamabad}, {a9.says=e1 said brands tended to move in pairs, so that a second notice before the new year was likelier than not.} {a9.says=e2 Owner-run checks had worked in Sri Lanka, where owners are few, and failed in Bangladesh, where they are many; Punjab was somewhere in between, {a9.p he} said.}
