id: x2-jamaica-bridge-inquiry-01
kind: corruption inquiry
country: Jamaica
genre: newspaper report
english: Caribbean
form: article
event e1: the commission of inquiry into the Yallahs bridge contract
event e2: Works Minister Garfield Lindo’s resignation
actor a1: Prime Minister Marcia Delapenha (person)
actor a2: Garfield Lindo (person)
actor a3: Winston Tulloch-Reid (person)
actor a4: Citizens for Clean Hands (organization)
actor a5: Dr Yvonne Samms (person)
actor a6: St Thomas Small Contractors (organization)
actor a7: Carlton Bewry (person)
actor a8: Private Sector Council of Jamaica (organization)
actor a9: Trevor Gayle (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 +e2
stance: a5 =e1 =e2
stance: a6 -e1 -e2
stance: a7 =e1
stance: a8 +e1
stance: a9 -e1 -e2

{a1 Prime Minister Marcia Delapenha} {a1.does+e1 has appointed {e1 a three-member commission} to investigate the award of the $4.7-billion Yallahs bridge contract}, two days after {a2 Garfield Lindo} {a2.does+e2 {e2 stepped down} as minister of works}.

Retired Court of Appeal judge {a7 Carlton Bewry} will chair {e1 the enquiry}, which is to begin public hearings in Kingston on October 2 and report within six months.

{a1.says+e1 “The Jamaican people are entitled to know who signed what, and when, and what they were thinking when they signed it,” {a1 Mrs Delapenha} said at yesterday’s post-Cabinet press briefing. “{e1 This commission} will have every power the law allows.”}

{a1.says+e2 {a1.p She} confirmed that {a1.p she} had asked for {e2 the minister’s resignation}, adding that {e2 it} had been “the right thing, done promptly”.}

The bridge, meant to replace a ford that is cut off several times each rainy season, was to have been completed in 2022. An Auditor General’s report tabled in June found that the contract went to the highest of four bidders, a company eleven weeks old, and that the estimate was changed by hand.

In a letter to {a2.p his} constituents {a2 Lindo} {a2.says+e2 said {a2.p he} {e2 went} of {a2.p his} own will because {a2.p he} did not wish to be a distraction.} {a2.says-e1 {a2.p He} dismissed {e1 the commission}, however, as “a hanging with refreshments” and said {a2.p his} attorneys would oppose any summons.}

{a3.d Opposition Leader} {a3 Winston Tulloch-Reid} {a3.says+e2 said {e2 the departure} was a year overdue and the least the country could expect.} {a3.says-e1 But {a3.p he} wants no part of {e1 the enquiry}, whose terms, {a3.p he} pointed out, stop at the door of the Ministry of Finance. “{a3.p We} will not send counsel, {a3.p we} will not send documents, and {a3.p we} ask the {a1.d prime minister} to scrap {e1 it} and call in the police.”}

{a4.says+e1+e2 Pressure group {a4 Citizens for Clean Hands}, which collected 38,000 signatures after the audit, said {a4.p it} had got two of the three things {a4.p it} asked for, {e2 a resignation} and {e1 a public hearing}, and would now work on the third, a law on beneficial ownership.}

{a8.says+e1 The {a8 Private Sector Council of Jamaica} likewise welcomed {e1 the commission} and {a8.does+e1 offered to pay for a live stream of the hearings}.}

Not so in eastern St Thomas, where {a2.d the former minister} is still greeted as “Missa Bridge”. {a6 St Thomas Small Contractors}, {a6.d an association of builders and truckers}, {a6.says-e1-e2 said {a6.p it} regretted {e2 the loss of a man who answered his phone}, and feared {e1 the hearings} would freeze all works in the parish.} {a9.d {a6.p Its} secretary}, {a9 Trevor Gayle}, {a9.does-e1-e2 led a motorcade of 40 trucks through Morant Bay on Sunday} {a9.says-e1-e2 under the slogan “Bring back {a2 Lindo}, lock up the clipboard”}.

{a7 Justice Bewry}, reached by telephone in Mandeville, {a7.says=e1 would say only that {a7.p he} had accepted the assignment and was reading.}

{a5 Dr Yvonne Samms}, {a5.d who teaches government at Mona}, {a5.says=e1=e2 noted that of nine such commissions since 1990 two have led to charges. {e2 Ministerial resignations}, {a5.p she} said, were rarer than enquiries, and {a5.p she} would not read too much into either.}
