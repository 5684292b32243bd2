id: o6-peru-mining-camp-raid-01
kind: raid on mining camp
country: Peru
genre: wire report
english: British
form: article
event e1: the army's raid on the gold camp at Malinowa
actor a1: Peru's army (organization)
actor a2: Interior Minister César Loayza (person)
actor a3: the Federation of Small Miners (organization)
actor a4: Hilda Mamani (person)
actor a5: the regional government of Madre de Dios (organization)
actor a6: Rainforest Guard (organization)
actor a7: the ombudsman's office (organization)
actor a8: Joaquín Pezo (person)
actor a9: Aurum Sur (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

PUERTO MALDONADO, Peru - Two people were killed and 61 detained on Monday when {a1 Peru's army} {a1.does+e1 {e1 sent 450 soldiers into an unlicensed gold camp} in the southern jungle}, officials said.

{a1.d Troops} arrived by river at dawn at Malinowa, where about 5,000 people live along a channel of yellow mud. {a1.does+e1 {a1.p They} burned 38 dredges and 90 pumps.}

{a2 Interior Minister César Loayza}, {a2.does+e1 who watched from a helicopter}, {a2.says+e1 said the state had come back to a place it had left to gunmen. "There were girls of 13 in those bars. {a2.p I} will not apologise to anyone," {a2.p he} told reporters.}

{a3 The Federation of Small Miners} {a3.says-e1 said {a3.p its} members had registration slips and had been told they had until December.} {a3.does-e1 {a3.p It} announced road blocks on the highway to Brazil from Wednesday.}

One of the dead was a welder of 24. {a4.d His mother}, {a4 Hilda Mamani}, {a4.says-e1 said he had his hands up. "He went to charge his telephone. They have to tell {a4.p me} who gave the order," {a4.p she} said.}

{a5 The regional government of Madre de Dios}, whose head was elected with miners' votes, {a5.says-e1 said {a5.p it} learned of {e1 the operation} from the radio.} {a5.does-e1 {a5.p It} sent two lawyers to the barracks where the detainees are held.}

{a6 Rainforest Guard}, a campaign group, {a6.does+e1 gave soldiers the satellite images used to plan the landing.} {a6.says+e1 {a6.p It} put the forest lost around the camp at 2,300 hectares in three years.}

{a7 The ombudsman's office} {a7.says has long demanded action against the mercury trade} {a7.says-e1 but said on Monday that live rounds among families were beyond the law, and that no prosecutor had been on the boats.}

{a8 Joaquín Pezo}, {a8.d a doctor} at the hospital in Puerto Maldonado, {a8.says=e1 said {a8.p he} had operated on four men, one of them a soldier.}

{a9 Aurum Sur}, the company that holds the concession, {a9.says=e1 said {a9.p it} had received no official notice of {e1 the operation} and would make no comment.}

{a2.says+e1 {a2 Loayza} named two more camps that would be visited before the rains.} {a1.says+e1 {a1.d The army} said {a1.p its} men had been fired on first} and {a1.does+e1 would remain at Malinowa for 60 days.}
