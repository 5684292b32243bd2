id: x1-ireland-farm-subsidy-01
kind: farm subsidy
country: Ireland
genre: local paper
english: British
form: article
event e1: the cut in suckler cow payments
event e2: the farmers' picket of the meat plant in Ballinrath
actor a1: Declan Heffernan-Roe (person)
actor a2: the Department of Agriculture (organization)
actor a3: the Western Suckler Breeders’ Society (organization)
actor a4: Padraig Conneely-Walsh (person)
actor a5: Nuala Geraghty (person)
actor a6: Lough Rea Meats (organization)
actor a7: Climate Action Connacht (organization)
actor a8: Senator Brid McGloin (person)
actor a9: the Tillage Growers’ Association (organization)
actor a10: Dr Oisín Halloran (person)
actor a11: a Garda spokesman (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 =e1 -e2
stance: a7 +e1
stance: a8 -e1 =e2
stance: a9 +e1
stance: a10 =e1
stance: a11 =e1 =e2

{a3.says+e2 {a3.d FARMERS} have vowed to keep up {e2 {a3.p their} blockade of a meat factory in Ballinrath} “until Christmas if needs be”} after {a2 the Department of Agriculture} {a2.does+e1 confirmed {a2.p it} is to cut {e1 the payment for suckler cows} by 40 per cent}.

{e1 The reduction}, from €150 to €90 a head, comes into force in January and affects some 17,600 herds, most of them in the west.

About 70 members of {a3 the Western Suckler Breeders’ Society} {a3.does-e1+e2 have been {e2 at the gates} since Sunday night}, allowing staff through but turning cattle lorries away.

{a4.d The society’s chairman}, {a4 Padraig Conneely-Walsh}, {a4.says-e1 who keeps 34 cows near Dunmore, said {a4.p he} would be down just over €2,000}.

{a4.says-e1 “People in Dublin think that’s a holiday. For {a4.p me} that’s the meal bill,” {a4.p he} told the Champion yesterday.}

{a4.says-e1 “{a3.p We} were told to cut numbers and {a3.p we} cut them. {a3.p We} were told to weigh the calves and {a3.p we} weighed them. Now they turn around and take the money anyway.}

{a4.says+e2 “{a3.p We}’ve tea, {a3.p we}’ve a trailer and {a3.p we}’ve nowhere else to be. {e2 This} stays where {e2 it} is.”}

{a1.d The Minister for Agriculture}, {a1 Declan Heffernan-Roe}, {a1.says+e1 defended {e1 the decision}, which {a1.p he} said would free up €32 million for hedgerows, organic conversion and young farmers}.

{a1.says+e1 “{a1.p I} can’t in good conscience keep paying for the past,” {a1.p he} told Western Radio.} {a1.says-e2 {a1.p He} appealed to those on {e2 the picket} to go home, saying {e2 it} was hurting {a3.p their} own neighbours, who had finished cattle with nowhere to go.}

That view was shared by {a5 Nuala Geraghty}, {a5.d a finisher} from Glenamaddy with 60 bullocks ready for the factory. {a5.says-e2 “Every week costs {a5.p me} €900 in feed. {a5.p I}’ve asked {a3.p them} at the gate, nicely, to lift {e2 it},” {a5.p she} said.} {a5.says-e1 Not that {a5.p she} had any time for {e1 the cut}, {a5 Ms Geraghty} added: “No sucklers, no bullocks, no {a5.p me}. {e1 It}’s madness.”}

{a6 Lough Rea Meats}, which employs 310 people at the plant, {a6.says-e2 said {e2 the action} was unlawful and that {a6.p it} would seek a High Court injunction today}. {a6.says=e1 A spokeswoman said the size of {e1 farm payments} was “not something {a6.p we} decide or comment on”.}

There was a welcome for {e1 the change} from {a7 Climate Action Connacht}, {a7.says+e1 which said the suckler herd was responsible for a tenth of farm emissions and that the money should follow the public interest}.

{a9 The Tillage Growers’ Association} {a9.says+e1 also came out in favour, saying {a9.p its} members had waited 20 years for a fair share}.

{a8 Senator Brid McGloin}, whose party is in government, {a8.says-e1 said {a8.p she} had asked {a1.d the Minister} in writing to reverse {e1 the measure} and would raise {e1 it} at Wednesday’s parliamentary party meeting}. {a8.says=e2 {a8.p She} would not say whether farmers were right to be {e2 at the gates}. “{a8.p I}’ve cousins on both sides of it,” {a8.p she} said.}

{a11.says=e2 {a11.d A Garda spokesman} said officers were in attendance and there had been no incidents}.

{a10 Dr Oisín Halloran}, {a10.d an agricultural economist} in Athenry, {a10.says=e1 said the average suckler farm made a loss of €118 before supports last year. Past cuts, in 2009 and 2014, had been followed by a fall of about 4 per cent in cow numbers over three years, {a10.p he} said}.
