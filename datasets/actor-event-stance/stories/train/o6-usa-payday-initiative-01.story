id: o6-usa-payday-initiative-01
kind: payday loan initiative
country: United States
genre: business page
english: American
form: article
event e1: the ballot measure to cap payday loan rates at 36 percent
actor a1: Oklahomans for Fair Lending (organization)
actor a2: Rosalind Beck (person)
actor a3: QuickBridge Financial (organization)
actor a4: Todd Hanlon (person)
actor a5: the State Chamber of Retailers (organization)
actor a6: Bishop Earl Maddox (person)
actor a7: the Oklahoma Supreme Court (organization)
actor a8: Treasurer Kim Vance (person)
actor a9: the State Bankers League (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

OKLAHOMA CITY - {a3 QuickBridge Financial}, the state's largest short-term lender, {a3.does-e1 has put another $1.8 million into television advertising} ahead of the November vote on interest charges, according to filings published Thursday.

The company, which runs 212 storefronts, has now paid for more than half of the airtime bought by either side.

{a1 Oklahomans for Fair Lending}, a coalition of churches and credit unions, {a1.does+e1 turned in 178,000 signatures in June}. {e1 {a1.p Its} measure, State Question 841,} would limit the yearly rate on small loans to 36%. At present a two-week loan of $400 can cost the borrower $60.

{a2 Rosalind Beck}, {a2.d the coalition's director}, {a2.says+e1 said a customer takes out nine loans a year on average and that 1 in 5 has lost a car. "{a3.p They} are advertising with {a2.p our} neighbors' money," {a2.p she} said.}

{a4 Todd Hanlon}, {a4.d chief executive of {a3 QuickBridge}}, {a4.says-e1 told investors on a call that 140 branches would close and about 900 people would be out of work.} {a4.says-e1 In Montana, {a4.p he} said, borrowers had gone to offshore websites after voters passed a similar limit.}

{a3.d The company} {a3.does-e1 asked the courts in July to strike {e1 the question} from the ballot over the wording of its summary.} {a7 The Oklahoma Supreme Court} {a7.says=e1 ordered a correction of two lines and said {e1 the measure} could go forward; the justices wrote that {a7.p they} had no opinion on {e1 its} merits.}

{a5 The State Chamber of Retailers} {a5.says-e1 mailed {a5.p its} 6,000 members this week a voter guide with "No" printed next to 841.} {a8 State Treasurer Kim Vance} {a8.says-e1 warned that {e1 it} would dry up credit for people with no bank,} a point {a4 Hanlon} repeats in most of {a4.p his} interviews.

{a6 Bishop Earl Maddox} of Tulsa {a6.does+e1 has had the measure's number painted on the sign in front of {a6.p his} church}. {a6.says+e1 {a6.p He} said {a6.p he} had paid off 14 such loans for parishioners.}

{a9 The State Bankers League}, which was expected to join one camp or the other, {a9.says=e1 said its members did not make loans of this size and that {a9.p it} was not taking a position.}

{a2 Beck} {a2.does+e1 spent Thursday at a tire shop in Lawton, where {a2.p she} handed out yard signs}. {a2.says {a2.p She} admitted {a2.p she} would be outspent 4 to 1.}

Early voting starts Oct. 30.
