id: p3-poland-tracker-raid-01
kind: file-sharing site raid
country: Poland
genre: newspaper report
english: British
form: article
event e1: the police raid on the file index Kopalnia
event e2: a planned flat monthly fee for legal downloading
event e3: the march in Wroclaw in support of the site
actor a1: Kopalnia (organization)
actor a2: Tymon Grabarz (person)
actor a3: the Wroclaw prosecutor (person)
actor a4: the Union of Record Producers (organization)
actor a5: Agnieszka Wierzbowa (person)
actor a6: the culture ministry (organization)
actor a7: Kasia Lemanska (person)
actor a8: students (group)
actor a9: Ostoja Hosting (organization)
actor a10: Bozena Skrzypek (person)
actor a11: cinema owners (group)
stance: a1 -e1
stance: a2 -e1 -e2 +e3
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 =e1 +e2
stance: a7 +e1 +e2 -e3
stance: a8 -e1 +e3
stance: a9 -e1
stance: a10 =e1 =e3
stance: a11 +e1

Three days after {e1 forty officers carried 26 servers down the stairs of an office block in Wroclaw}, the web address they had served was working again. {a1.does-e1 {a1 Kopalnia} had moved to a computer in another country, with a drawing of a policeman and a wheelbarrow on {a1.p its} front page.}

{a1.d The site} holds no music or films. {a1.p It} tells users where on each other's machines they can be found, and says that 2.1 million people have an account.

{a1.p Its} {a2.d founder}, {a2 Tymon Grabarz}, 26, who was questioned for nine hours and released on bail of 80,000 zlotys, {a2.says-e1 told reporters that the address book does not commit the burglary. Everything on the machines had been typed by somebody else, {a2.p he} said.}

{a3 The Wroclaw prosecutor} {a3.says+e1 said the warrant had been signed by a judge and every item listed. {a3.p He} corrected reports that photographs of users' children had been taken: there had been one photograph, {a3.p he} said, and it had been given back.}

{a4 The Union of Record Producers} {a4.does+e1 had delivered 11 boxes of evidence and paid for the private investigators who gathered it}. {a4.p Its} lawyer was present in the building as an observer, which the defence says was illegal.

{a11 Cinema owners} {a11.does+e1 sent flowers to the police station}.

{a9 Ostoja Hosting}, which rents out space on the same floor, {a9.does-e1 is suing the state for 400,000 zlotys}. {a9.says Among the equipment taken were computers that belonged to a dental clinic and a choir, {a9.d the firm} says.}

Musicians are divided, though not on whether they should be paid. {a7 Kasia Lemanska}, whose last album sold 9,000 copies and was found on {a1 Kopalnia} 140,000 times, {a7.says+e1 said it was about time that somebody sent the police to a theft.}

{a5 Agnieszka Wierzbowa}, {a5.d a composer of film music} and just as much of a victim, by {a5.p her} own account, {a5.says-e1 said {a5.p she} had never met a listener who was turned into a customer by a man in a helmet.} {a5.does+e2 {a5.p She} sits on a working group at {a6 the culture ministry} that is drafting {e2 a charge of 12 zlotys a month on every broadband line}, to be shared among authors; whoever pays it could copy what he liked.}

{a6.d The ministry} {a6.does+e2 hopes to have a text by March}. {a6.says=e1 About the events in Wroclaw, a spokesman said, {a6.p it} has learned what {a6.p it} knows from the newspapers and leaves them to the courts.}

{a7 Ms Lemanska} {a7.says+e2 has called {e2 the proposal} the first grown-up idea in ten years.} {a4.d The producers} {a4.says-e2 call it a licence to loot at the price of a pizza}, and on that point {a4.p they} have found company. {a2 Mr Grabarz} {a2.says-e2 said grandmothers who only send e-mail should not be made to pay for {a2.p his} users.}

On Saturday 3,000 {a8 students} {a8.does-e1+e3 {e3 walked from the university to the police headquarters} carrying spades}, an allusion to {a1.d the site}'s name, which means mine. {a2 Mr Grabarz} {a2.does+e3 spoke from the roof of a van}. {a7.says-e3 {a7 Ms Lemanska} said {a7.p she} would have been happier if one of them had been carrying a concert ticket.}

{a10 Bozena Skrzypek}, {a10.d a lecturer in media law}, {a10.says=e1 said Polish courts had never ruled on a pure index and that precedents abroad pointed both ways.} {a10.p She} was asked by several of {a10.p her} students whether attendance on Saturday would be marked. {a10.says=e3 {a10.p She} told them that {a10.p she} taught on Saturdays as in any other week.}

A first hearing is due in February.
