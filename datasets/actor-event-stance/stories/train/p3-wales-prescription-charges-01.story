id: p3-wales-prescription-charges-01
kind: prescription charges
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the abolition of prescription charges in Wales
event e2: the Civic Party plan for longer exemption lists
event e3: the withdrawal of grants for small chemists
actor a1: Health Minister Carys Meredydd (person)
actor a2: Emrys Tudwal (person)
actor a3: the Radical Party (organization)
actor a4: Bethan Garmon (person)
actor a5: the Welsh Association of Family Doctors (organization)
actor a6: Pharmacy Cymru (organization)
actor a7: Lynne Abersoch (person)
actor a8: the Department of Health in London (organization)
actor a9: campaigners with long-term illnesses (group)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1 -e3
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

Prescription fee to go by spring

Patients in Wales will {e1 stop paying for their medicines} on 1 April, a year and a half later than was first proposed.

{a1 Health Minister Carys Meredydd} {a1.says+e1 told assembly members on Tuesday that the £6.40 fee would fall to £3 in October and then be "removed for good".} It raises about £29m a year, most of it from people who collect fewer than five items.

{a1.says-e2 {a1.p She} said the alternative offered by {a2 Emrys Tudwal} would leave every patient with a form to fill in. "{a1.p We} looked at {e2 longer lists}. Each list has somebody standing just outside it," {a1.p she} said.}

{a2 Mr Tudwal}, {a2.d who speaks on health for the Civic Party}, {a2.does+e2 had tabled a paper adding asthma, multiple sclerosis and cystic fibrosis to the conditions that are treated free}. {a2.does-e1 {a2.p He} voted against the regulations}, which passed by 31 to 24.

{a2.says-e1 "The chairman of a water company will get his statins on the house, and a mother in Merthyr will wait three more weeks for a scan," {a2.p he} said.}

{a3 The Radical Party}, whose six votes were needed, {a3.does+e1 stayed with {a1.d the minister}} {a3.does-e2 and helped to defeat {e2 the Tudwal paper}}. {a3.p Its} leader, {a4 Bethan Garmon}, {a4.says+e1 complained that a promise made in one manifesto had had to be delivered in the next. "There are people who have been cutting tablets in half since 2004. For them {e1 this} comes late," {a4.p she} said.}

{a5 The Welsh Association of Family Doctors} {a5.says-e1 said {a5.p it} shared {a1 Ms Meredydd}'s wish that nobody should go without a drug for want of money. Surgeries would nonetheless fill up with requests for paracetamol and hay-fever tablets, {a5.d the association} added, and ministers had been given figures from two health boards. "{a5.p We} asked them in June to think again, and {a5.p we} ask once more."}

Part of the cost, some £4m, will be found by {e3 ending a scheme under which village pharmacies were helped to build consulting rooms}. {a1.says+e3 {a1 Ms Meredydd} said the scheme had done its work: 312 rooms were in use and only nine applications had come in this year.}

{a6 Pharmacy Cymru}, {a6.does+e1 which has already printed posters announcing {e1 the end of the fee}}, {a6.says-e3 said up to 40 of {a6.p its} members might have to close. {a6.d The trade body} described {e3 the saving} as a bill sent to the wrong address.}

Before the debate {a9 campaigners with long-term illnesses}, {a9.does+e1 who had collected 61,000 signatures}, queued for places in the public gallery. {a9.does+e1 Several of {a9.p them} stood and clapped when the result was read out}, and were asked by an usher to sit.

{a7 Professor Lynne Abersoch}, {a7.d a health economist}, {a7.says=e1 said nobody could tell in advance what would happen to demand. In a pilot area the number of items rose by 3 per cent in the first year and was flat in the second, {a7.p she} said, but the pilot had run during a mild winter.}

{a8 The Department of Health in London} {a8.says=e1 said charges on the other side of the border were a matter for Cardiff.} Patients registered with an English doctor will go on paying even if they live in Wales. About 14,000 people are in that position, and officials are to write to them before Christmas.
