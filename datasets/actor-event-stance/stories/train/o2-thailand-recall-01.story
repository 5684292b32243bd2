id: o2-thailand-recall-01
kind: product recall
country: Thailand
genre: wire report
english: Asian
form: article
event e1: the recall of 86,000 Suriya electric scooters
actor a1: Suriya Motor (organization)
actor a2: the consumer protection board (organization)
actor a3: Kanya Phromsri (person)
actor a4: Dealers' Club of Thailand (organization)
actor a5: Wichai Sombun (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

BANGKOK - {a2 Thailand's consumer protection board} {a2.does+e1 on Monday ordered {a1 Suriya Motor} to {e1 call back every S3 scooter sold since 2022}}, after nine battery fires in homes and car parks, two of them fatal.

{a1.d The manufacturer} {a1.does-e1 said {a1.p it} would ask the administrative court to set {e1 the order} aside}. {a1.says-e1 Six of the nine machines had been fitted with chargers bought from other suppliers, {a1.p it} said, and an update sent out in June had dealt with the rest.}

{a2.says+e1 {a2.d The board} said {a2.p its} own tests on 40 packs had shown a fault in a seal, whatever charger was used. Owners must be given a new pack or their money back within 90 days.}

{a3 Kanya Phromsri}, whose brother died in a fire in Nonthaburi in August, {a3.does+e1 had handed in a complaint with 3,200 signatures}. {a3.says+e1 "{a1.p They} sent an update. A plastic seal does not take updates," {a3.p she} said at {a2.d the board}'s office.}

{a1 Suriya}, based in Rayong, sells about one in three electric scooters in the country. {a1.says-e1 {a1.p Its} managing director told a business channel that {a1.d the company} had never hidden anything and that exchanging the packs would cost 1.9 billion baht, more than {a1.p it} had earned in five years.}

{a4 The Dealers' Club of Thailand}, with 410 members, {a4.says-e1 said {a4.p its} workshops could not store used batteries and would refuse them}. {a4.says-e1 {a4.p It} urged {a2.d the board} to limit {a2.p itself} to machines that had shown a warning light.}

{a5 Wichai Sombun}, {a5.d head of the Bangkok fire department's prevention division}, {a5.says=e1 said 27 scooter fires of all makes had been counted this year, against 12 in 2023. {a5.p He} advised owners not to charge overnight.}

Shares in {a1 Suriya} were suspended in the morning session.
