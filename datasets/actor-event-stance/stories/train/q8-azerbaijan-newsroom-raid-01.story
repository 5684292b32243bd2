id: q8-azerbaijan-newsroom-raid-01
kind: newsroom raid
country: Azerbaijan
genre: broadcast transcript
english: British
form: article
event e1: the police raid on the Yeni Dalga newsroom
event e2: the opposition boycott of the municipal elections
actor a1: the interior ministry (organization)
actor a2: Yeni Dalga (organization)
actor a3: Sevinj Talibzade (person)
actor a4: the Justice and Bread party (organization)
actor a5: the Civic Left (organization)
actor a6: Rauf Imanbeyli (person)
actor a7: the landlord (person)
actor a8: the election commission (organization)
actor a9: Norway (organization)
actor a10: our correspondent in Baku (person)
actor a11: the journalists' union (organization)
actor a12: market traders (group)
stance: a1 +e1
stance: a2 -e1 =e2
stance: a3 -e1 -e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 +e1
stance: a8 =e1 -e2
stance: a9 -e1
stance: a10 =e1 =e2
stance: a11 +e1
stance: a12 +e2

Police in Azerbaijan {a1.does+e1 have taken away 31 computers, four cameras and a coffee machine from the offices of one of the last independent news sites in the country}, three weeks before voters choose their local councils.

{a1 The interior ministry} {a1.says+e1 said {a1.p its} men had a warrant, that it was a matter of unpaid tax on advertising, and that the property would be given back when it had been examined}. {a1.says+e1 {a1.p It} rejected the word "{e1 raid}". Nobody was hit, a colonel said, and the door was opened with a key.}

The key came from {a7 the landlord}. {a7.does+e1 {a7.p He} had let the officers in by the yard shortly after six in the morning}, {a7.says+e1 and said later that {a7.p he} had wanted to be rid of {a2 Yeni Dalga} ever since {a2.p it} wrote about the mayor's garages}.

{a10 Our correspondent in Baku} was there by seven. {a10.says=e1 {a10.p He} reports that about forty officers took part in {e1 the operation} and that two trucks left in the direction of the airport.}

{a3 Sevinj Talibzade}, {a3.d the editor}, was at home. {a3.says-e1 {a3.p She} has produced receipts which {a3.p she} says show that the tax was paid in March and asked since when the revenue office needed a battering ram to read a bank slip.} {a2.does-e1 {a2 Yeni Dalga} itself went on publishing by telephone from a flat in the suburbs}; {a2.does-e1 {a2.p its} first headline of the day was the number of the warrant, which belongs to a case about stolen sheep}.

Few people here think that {e1 the search} and the vote have nothing to do with each other. For a month {a2.d the site} has given equal space to those who urge Azeris to {e2 stay away from the polls} and those who do not. {a2.says=e2 In a note to readers {a2.p it} said that {a2.p it} would report on {e2 the campaign for empty ballot boxes} as on any other and had no advice to give.}

{a4 The Justice and Bread party}, {a4.does+e2 which has withdrawn all {a4.p its} 212 candidates}, {a4.says-e1 said {e1 the seizure} proved that there was no contest to take part in}. {a4.says+e2 {a4.p It} has printed calendars with polling day left out.} {a12 Market traders} in Ganja, most of {a12.p them} without any politics, {a12.does+e2 have hung the calendar on {a12.p their} stalls and intend to spend the day at the lake}.

But {a3 Ms Talibzade}, who writes a column under {a3.p her} own name, {a3.says-e2 wants people to vote: a chair that is left empty, {a3.p she} wrote on Sunday, is soon sat on by a policeman}. {a5 The Civic Left} {a5.does-e2 has kept {a5.p its} 40 candidates on the lists} and {a5.does-e1 offered the homeless editors a room and two old computers}.

{a6 Rauf Imanbeyli}, {a6.d a member of parliament for the governing party}, {a6.says {a6.p he} once worked for {a2.d the site} and says the people there are talented}. {a6.says+e1 A talented man who does not pay his dues is still a debtor, {a6.p he} told state radio; the officers had been patient with them.} {a6.says-e2 {a6.p He} finds {e2 the abstainers} childish and has promised a free bus to every village.}

{a8 The election commission} {a8.says-e2 reminded parties that printing calls not to vote can be fined, and has passed three names to the prosecutor}. {a8.says=e1 {a8.p It} did not wish to speak about {e1 the police raid on the Yeni Dalga newsroom}.}

{a11 The journalists' union}, whose chairman sits in the president's advisory chamber, {a11.says+e1 had words of thanks for {a1.d the ministry}: honest papers, he said, suffer most from those that cheat}.

{a9 Norway}, which helped to pay for the equipment, {a9.does-e1 has recalled the official in charge of {a9.p its} aid programme for talks} {a9.says-e1 and asked for every item back}. {a10.says=e2 {a10.d The reporter} adds that turnout last time was given as 36%, so it will be hard to tell what part of {e2 any absence} is due to a campaign.}
