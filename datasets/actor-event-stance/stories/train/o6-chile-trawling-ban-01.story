id: o6-chile-trawling-ban-01
kind: trawling ban
country: Chile
genre: parliamentary report
english: British
form: article
event e1: the bill to ban bottom trawling off central Chile
actor a1: Senator Pilar Undurraga (person)
actor a2: Pesquera Bahía Norte (organization)
actor a3: Raúl Catrileo (person)
actor a4: Cristóbal Eyzaguirre (person)
actor a5: the deckhands' union of Talcahuano (organization)
actor a6: the Socialist Renewal bench (organization)
actor a7: Marine biologist Inés Solar (person)
actor a8: Jaime Toro (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1

VALPARAISO - The Senate fisheries committee agreed by three votes to two on Tuesday to send to the floor {e1 a bill} that outlaws nets dragged along the seabed between Coquimbo and Los Rios.

{a1.d Its author}, {a1 Senator Pilar Undurraga}, {a1.says+e1 said hake landings had dropped from 110,000 tonnes to 31,000 in 20 years and that the same seven ships took two-thirds of what was left.}

{a3 Raúl Catrileo}, {a3.d who speaks for 2,600 small-boat fishermen} in the Maule region, {a3.says+e1 told senators that {a3.p his} nets came up with mud. {a3.p He} had driven 400 kilometres, {a3.p he} said, to see who raised their hand.}

{a4 Senator Cristóbal Eyzaguirre} {a4.does-e1 voted against} and {a4.does-e1 tabled 58 amendments}, all of which were thrown out. {a4.says-e1 {a4.p He} argued that the catch was already limited by quota, and that a vessel which stays within its quota does no more harm with one net than with another.}

{a5 The deckhands' union of Talcahuano} {a5.does-e1 burned tyres at the port entrance on Tuesday morning.} {a5.says-e1 {a5.p It} counts 1,100 jobs on the ships and another 3,000 in the freezing plants.}

{a2 Pesquera Bahía Norte}, which owns four of the seven trawlers, {a2.says-e1 said {a2.p it} would claim compensation of $85 million from the state.} {a2.does-e1 {a2.p It} has flown three foreign consultants to the committee's hearings.}

{a7 Marine biologist Inés Solar}, who appeared before the committee in May, {a7.says said there was no proof that hake would come back within 10 years.} {a7.says+e1 Corals {a7.p she} had filmed at 300 metres would not come back at all if the ships went over them again, {a7.p she} added, and that was reason enough to vote for {e1 the text}.}

{a6 The Socialist Renewal bench}, which had been divided, {a6.does+e1 decided at a lunch on Monday to vote as a bloc.}

{a8 Jaime Toro}, {a8.d the fisheries undersecretary}, {a8.says=e1 took notes throughout and told reporters that the executive would make its position known on the floor.}

{a1.does+e1 {a1 Undurraga} asked for urgency}, so the floor must vote by 30 August. {a1.says {a1.p She} offered {a4 Eyzaguirre} a joint motion on retraining money for crews.} {a4.says-e1 {a4.p He} said crews wanted to fish.}
