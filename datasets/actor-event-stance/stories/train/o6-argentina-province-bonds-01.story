id: o6-argentina-province-bonds-01
kind: debt restructuring offer
country: Argentina
genre: business page
english: British
form: article
event e1: the province of Neuquen's offer to its bondholders
actor a1: the province of Neuquen (organization)
actor a2: Esteban Larrauri (person)
actor a3: the committee of creditors (organization)
actor a4: Whitcombe Asset Partners (organization)
actor a5: Norma Giacobbe (person)
actor a6: Banco del Comahue (organization)
actor a7: the IMF (organization)
actor a8: Lucila Ferro (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

BUENOS AIRES - {a1 The province of Neuquen} {a1.does+e1 extended by two weeks the deadline for holders of {a1.p its} 2028 dollar bonds} after fewer than a third had tendered their paper.

{a1.does+e1 {a1.d The province} wants to {e1 exchange $590 million of debt for a new security that matures in 2036 and pays 4.5 per cent, with no reduction in principal}.}

{a2 Esteban Larrauri}, {a2.d the provincial economy minister}, {a2.says+e1 said oil royalties had fallen by 18 per cent and that nobody could be paid out of a shut well. "Those who look at the numbers will sign," {a2.p he} told investors on a conference call.}

{a3 The committee of creditors}, which says it speaks for 44 per cent of the bonds, {a3.says-e1 said the new coupon was 325 basis points below what the market asks.} {a3.does-e1 {a3.p It} instructed members to hold back their votes.}

{a4.d {a3.p Its} largest member}, {a4 Whitcombe Asset Partners} of London, {a4.does-e1 retained a New York law firm last week.} {a4.says A partner described {a2 Larrauri} as the most honest finance official he had dealt with in Argentina} {a4.says-e1 and said the fund would see {a2.p him} in court.}

Local holders have been readier to accept. {a6 Banco del Comahue}, the province's financial agent, {a6.does+e1 exchanged {a6.p its} entire $41 million on the first day.}

At home {a2.d the minister} faces {a5 Norma Giacobbe}, {a5.d leader of the opposition in the legislature}. {a5.says {a5.p She} agrees that the debt cannot be paid on schedule.} {a5.says-e1 {a5.p She} objects to pledging gas royalties until 2036, eight years after the governor's term ends, and {a5.does-e1 has asked the court of auditors to examine the clause}.}

{a7 The IMF} {a7.says=e1 said {a7.p it} was not a party to provincial negotiations and encouraged both sides to keep talking.}

{a8 Lucila Ferro}, {a8.d a credit strategist} at a Buenos Aires brokerage, {a8.says=e1 said two of the last five provincial exchanges had closed on first terms and three had been raised. {a8.p She} did not see enough in {e1 this one} to say which group it belonged to.}

A coupon of $22 million falls due on 12 March. {a2.says+e1 {a2 Larrauri} declined to say if it would be paid should {e1 the exchange} fall short of 75 per cent, and repeated that there was no second version in {a2.p his} drawer.}
