id: nv-zambia-banknote-withdrawal-01
kind: banknote withdrawal
country: Zambia
genre: business page
english: African
form: article
event e1: the withdrawal of the 500-kwacha banknote
actor a1: Zambia's central bank (organization)
actor a2: Joseph Mutakwa (person)
actor a3: the Association of Cross-Border Traders (organization)
actor a4: Precious Namwinga (person)
actor a5: mobile payment company Tumafast (organization)
actor a6: the Bankers' Round Table (organization)
actor a7: Emmanuel Sichilongo (person)
actor a8: Bwalya Kapotwe (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1

LUSAKA - {a1 Zambia's central bank} {a1.says+e1 said on Thursday that the largest note in circulation would cease to be legal tender} at the end of March.

Holders have ten weeks to pay in or exchange what they have. Sums above 100,000 kwacha must be accompanied by proof of where the money came from.

{a2 Governor Joseph Mutakwa} {a2.says+e1 said 46 percent of the value of all cash was in the 500-kwacha denomination and that most of it never passed through a bank.} {a2.says+e1 "Ask who is sitting on these notes. It is not the woman who sells tomatoes," {a2.p he} told a news conference.}

{a1.does+e1 {a1.d The bank} has rented 300 vehicles to collect the notes from rural districts}.

{a3 The Association of Cross-Border Traders}, whose 18,000 members buy maize and clothing in Tanzania and Congo, {a3.does-e1 has applied to the High Court in Ndola for a stay}.

{a4 Precious Namwinga}, {a4.d {a3.p its} secretary general}, {a4.says-e1 said suppliers in Kasumbalesa stopped taking the note within an hour of the announcement.} {a4.says-e1 "{a4.p I} have women stranded there with goods half loaded. Ten weeks is ten weeks in Lusaka only," {a4.p she} said.}

{a7 Emmanuel Sichilongo}, {a7.d who speaks on finance for the largest opposition party}, {a7.says blamed {a2 Mutakwa} for the worst inflation in nine years.} {a7.says+e1 On {e1 the note} {a7.p he} was brief: {a7.p his} party had proposed the same step in its manifesto and would vote for the regulations.}

Shares in {a5 Tumafast}, which handles payments by mobile phone, rose 9 percent. {a5.does+e1 {a5.d The company} waived {a5.p its} fees on deposits of the note until the deadline}. {a5.says+e1 {a5.p It} had lobbied for {e1 such a move} since 2021, a director said.}

{a6 The Bankers' Round Table} {a6.says=e1 said branches would open on Saturdays until the end of March and that customers should bring identification.}

{a8 Bwalya Kapotwe}, {a8.d an economist} at a Kitwe research institute, {a8.says=e1 said comparable exercises in other countries had brought in nearly all the cash, honest or not, and had also pushed people towards bank accounts. {a8.p She} expected both here.}
