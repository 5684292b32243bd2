id: o6-canada-mill-road-blockade-01
kind: indigenous road blockade
country: Canada
genre: web news
english: Canadian
form: article
event e1: the Wabinaki Lake First Nation's blockade of the logging road
actor a1: Wabinaki Lake First Nation (organization)
actor a2: Chief Roberta Mamakwa (person)
actor a3: Boreal Crown Forest Products (organization)
actor a4: Kevin Strand (person)
actor a5: Neil Hutchings (person)
actor a6: the Ontario Provincial Police (organization)
actor a7: the Ontario Superior Court (organization)
actor a8: residents of Ear Falls (group)
actor a9: Murray Fontaine (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

An Ontario judge has ordered people camped on a forestry road north of Ear Falls to leave by Friday noon, but {a2.d the chief of the community behind the camp} {a2.says+e1 says nobody is packing}.

{a1 Wabinaki Lake First Nation} {a1.does+e1 {e1 put a trailer and two ice huts across the Deer River Road} on Jan. 17.} No log trucks have passed since.

{a7 The Superior Court} {a7.does-e1 granted the injunction on Tuesday at the request of {a3 Boreal Crown Forest Products}, which has cutting rights to 4,200 square kilometres.} {a7.says-e1 The judge found the company faced irreparable harm and that a public road could not be closed by one user.}

{a2 Chief Roberta Mamakwa} {a2.says+e1 said 212 of {a2.p her} 380 members signed a letter asking for a halt to spraying near their traplines and got an automatic reply. "{a2.p We} tried the email. {a2.p We} tried the phone. Now {a3.p they} know where {a2.p we} live," {a2.p she} said.}

{a4 Kevin Strand}, {a4.d a vice-president at {a3 Boreal Crown}}, {a4.says-e1 said the mill had enough wood for nine days and 260 people would be sent home after that.} {a3.does-e1 {a3.d The company} is also claiming $1.4 million from {a1.d the band}.}

{a5.d The province's natural resources minister}, {a5 Neil Hutchings}, {a5.says-e1 said {a5.p he} would gladly fly in to talk, "but not across {e1 a barricade}."} {a2.says+e1 {a2 Mamakwa} replied that {a5.p he} had been invited four times when there was none.}

{a6 The Ontario Provincial Police} {a6.says=e1 said a liaison team was at the site and that officers would read the order before deciding on next steps.}

{a9 Murray Fontaine}, {a9.d a retired judge} asked by both sides to help, {a9.says=e1 said {a9.p he} had spoken to {a2 Mamakwa} for three hours and to {a4 Strand} for two and would fly in again on Thursday.}

In Ear Falls, {a8 residents} {a8.does-e1 gathered 700 names on a sheet at the gas bar asking police to act}. The mill pays for a third of the town's budget.

{a1.does+e1 On Wednesday {a1.d the band} hauled in firewood and a second cook tent.} {a1.does+e1 {a1.p Its} lawyer has filed for leave to appeal.}
