id: p5-croatia-post-sale-01
kind: post office sale
country: Croatia
genre: business page
english: British
form: article
event e1: the sale of 49 per cent of Croatia's postal service
event e2: the postal workers' stoppage
event e3: the petition for a referendum on the postal service
actor a1: Finance Minister Davor Rukavec (person)
actor a2: the postal workers' union (organization)
actor a3: Snježana Brlek (person)
actor a4: Danube Parcel Group (organization)
actor a5: the Pensioners' Front (organization)
actor a6: Tonći Zuanić (person)
actor a7: the New Left Bloc (organization)
actor a8: the Dalmatian Regional Party (organization)
actor a9: Petra Šimunek (person)
actor a10: fund managers (group)
actor a11: the interior ministry (organization)
stance: a1 +e1 -e3
stance: a2 -e1 +e2 +e3
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1 +e3
stance: a6 -e1 -e2
stance: a7 -e1 +e3
stance: a8 +e1 -e3
stance: a9 =e1
stance: a10 +e1
stance: a11 =e3

ZAGREB - Letters and parcels piled up in sorting halls across Croatia on Thursday as four out of five postmen obeyed {a2.d their union}'s call for {e2 a one-day walkout}.

{a2.does+e2 {a2 The postal workers' union}, which has 7,100 members, put pickets at all six regional depots}, and {a2.says-e1 {a2.p its} president, standing on a mail van in Zagreb, promised that {e1 the government's buyer} would find the locks changed.} It was the second stoppage since the cabinet {e1 invited offers for just under half of the state postal service} in March.

The only bidder left is {a4 Danube Parcel Group} of Vienna. {a4.does+e1 {a4.p It} lodged a deposit of 12m euros last Friday} and {a4.does+e1 has taken a floor of offices near the main station.} {a4.p Its} offer, which has not been published, is put at 165m to 180m euros by people who have seen it.

{a3 Snježana Brlek}, {a3.d the service's chief executive}, {a3.says+e1 rejected reports that 400 of the 1,010 branches would close. The plan agreed with the Austrians provided for 118, all of them within 3km of another, {a3.p she} said, and for vans to call at villages that had none today. "{a3.p I} have been spat at in a bakery over a number that does not exist."}

{a6 Tonći Zuanić}, {a6.d mayor of an island of 900 people}, {a6.says-e1 said {a6.p he} had heard the same about the bank, which went in 2016, and the police post, which went a year later. {a6.p He} will lie down in front of the ferry if need be.} {a6.says-e2 But {a6.p he} was no happier with Thursday's events. The pensions had come a day late, in an August heatwave, and "the ones who paid for that were widows, not ministers".}

{a5 The Pensioners' Front} {a5.does-e1+e3 has set up 60 tables at markets to gather names for {e3 a popular vote}.} {a7 The New Left Bloc}, {a7.d the largest opposition group}, {a7.does+e3 printed the forms} and {a2.d the union} {a2.does+e3 is delivering them free of charge}. By Wednesday night there were 214,000 signatures; a tenth of the electorate, about 370,000, is needed within two weeks.

{a7.says-e1 {a7.d The Bloc}'s transport spokeswoman said {a1.d the finance minister} had never run so much as a kiosk and was now disposing of a network older than the republic to cover a hole of {a1.p his} own digging.}

{a1 Finance Minister Davor Rukavec} {a1.says+e1 told parliament that mail volumes had fallen by 44 per cent in ten years and the service would lose 20m euros in this one. Without a partner, {a1.p he} said, the wages of those on the picket lines could be paid until about Christmas.} {a1.does-e3 {a1.d The minister}'s lawyers have meanwhile sent a 40-page opinion to the constitutional court arguing that budget matters cannot be put to the people.}

{a8 The Dalmatian Regional Party}, {a8.d the junior coalition partner}, {a8.does+e1 voted down an opposition motion that would have halted the tender}, while {a8.says+e1 {a8.p its} leader grumbled that the price was a third too low and that the coast had been consulted last, as ever.} {a8.does-e3 {a8.p Its} mayors have declined to let the signature tables stand on municipal squares.}

{a11 The interior ministry} {a11.says=e3 said {a11.p it} would need 30 days to check the lists once they were handed in.}

{a9 Petra Šimunek}, {a9.d who follows logistics for a Ljubljana brokerage}, {a9.says=e1 said comparable stakes had fetched between six and nine times earnings, so a figure of 170m euros would be neither cheap nor dear. {a9.p She} expects signing to slip into the autumn.} {a10 Fund managers}, for {a10.p their} part, {a10.says+e1 told a poll by the same house that a partner was five years overdue.}

Shares of {a4.d the Austrian company} closed unchanged.
