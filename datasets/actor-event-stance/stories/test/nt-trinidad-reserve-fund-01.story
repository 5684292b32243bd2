id: nt-trinidad-reserve-fund-01
kind: reserve fund withdrawal
country: Trinidad and Tobago
genre: newspaper report
english: Caribbean
form: article
event e1: the government's withdrawal of $2.6 billion from the heritage fund
actor a1: Finance Minister Anselm Quamina (person)
actor a2: Reshma Jagdeo-Pierre (person)
actor a3: the fund's board (organization)
actor a4: Public Service Staff Union (organization)
actor a5: Kelvin Guerra (person)
actor a6: Winston Achaiba (person)
actor a7: Senator Marva Lezama (person)
actor a8: the Central Bank (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1
stance: a8 =e1

{a1 FINANCE Minister Anselm Quamina} {a1.does+e1 signed {e1 the order} yesterday which moves $2.6 billion out of the country's heritage fund}, and {a1.says+e1 said public servants would have their back pay in hand before Carnival.}

{a1.says+e1 "The rain is falling now. The fund was made for a day like this," {a1 Quamina} told the House of Representatives.}

{a1.p He} {a1.says+e1 said gas receipts were 31 per cent below estimate and {a1.p he} had been left with a choice between {e1 this} and borrowing at nine per cent.}

{a2 Opposition Leader Reshma Jagdeo-Pierre} {a2.says-e1 said the balance would fall under $30 billion for the first time in 11 years, and that not one cent of it was going into anything which earned a return.}

{a2.does-e1 {a2.p She} wrote to {a3 the fund's board} last week asking {a3.p it} to hold back {e1 the transfer} until Parliament debates {a2.p her} motion on 3 February.} {a3.says=e1 {a3.d The board} replied in two paragraphs that {a3.p it} executes lawful instructions and is not asked for {a3.p its} view.}

{a1 Quamina}, who has sat opposite {a2 Jagdeo-Pierre} since 2011, {a1.says+e1 told {a2.p her} that {a2.d her} own party had gone to the fund twice.} {a2.says-e1 Those occasions were after a hurricane and a refinery fire, {a2.p she} shouted back.}

{a5 Kelvin Guerra}, {a5.d general secretary} of the {a4 Public Service Staff Union}, {a5.says+e1 said {a5.p his} members had been owed since 2019 and some had died waiting.} {a4.does+e1 {a4.d The union} has cancelled the march {a4.p it} had called for Friday.} {a5.says+e1 "Let who want to quarrel about the balance quarrel. {a4.p Our} people have mortgages," said {a5 Guerra}.}

{a6 Winston Achaiba}, {a6.d who was chairman of the fund until 2020}, {a6.says-e1 said {a6.p he} had resigned over a smaller sum. Wages were a yearly cost, {a6.p he} said, and next year there would be the same wages and a smaller fund.}

{a8 The Central Bank}, which keeps the accounts, {a8.says=e1 confirmed that the fund stood at $31.4 billion at the end of December. Any other question, {a8.p it} said, should go to the ministry.}

Independent {a7 Senator Marva Lezama} {a7.does-e1 has asked the High Court to rule that {e1 the order} needed a vote in both chambers.} The matter comes up before Justice Baptiste on Monday.
