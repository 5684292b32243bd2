id: n3-india-bidwithdrawal-01
kind: bid withdrawal
country: India
genre: newspaper report
english: Indian
form: article
event e1: Kesarwani Group's withdrawal from the Saurya Steel bidding
actor a1: Kesarwani Group (organization)
actor a2: Devang Kesarwani (person)
actor a3: the committee of creditors (organization)
actor a4: State Minister for Steel Bhaskar Mohapatra (person)
actor a5: Subhadra Nayak (person)
actor a6: Vindhya Alloys (organization)
actor a7: Ravi Thadani (person)
actor a8: the bankruptcy tribunal (organization)
actor a9: a shareholder group in Mumbai (group)
actor a10: Lalita Venkataraman (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1
stance: a10 =e1

BHUBANESWAR: {a1 Kesarwani Group}, which had quoted the highest price for insolvent Saurya Steel, {a1.does+e1 informed the resolution professional late on Monday that {a1.p it} was {e1 pulling out}}.

The Rs 7,850-crore plan was to be put to vote on Thursday. A bank guarantee of Rs 200 crore may now be forfeited.

{a2.says {a2.d Group chairman} {a2 Devang Kesarwani} described Saurya as one of the finest plants in eastern India, and its workforce as second to none.} {a2.says+e1 {a2.p He} said a fresh claim of Rs 1,100 crore by the state mining department, raised only last month, had left no alternative. "On those numbers {a2.p I} cannot face {a2.p my} own shareholders," {a2.p he} said.}

{a3 The committee of creditors}, led by a public sector bank, {a3.does-e1 sent a legal notice on Tuesday giving {a1.d the group} 72 hours to honour {a1.p its} commitment}. {a3.says-e1 A banker on the panel said {a3.d lenders} would recover hardly 31 paise in the rupee from the next plan.}

That next plan belongs to {a6 Vindhya Alloys}, {a7.says+e1 whose managing director {a7 Ravi Thadani} said {a1 Kesarwani} had {e1 done the right thing} and that the process was healthier for {e1 it}.} {a7.says {a7 Mr Thadani} has accused {a2 Mr Kesarwani} in the past of inflating bids to shut others out.} {a7.says+e1 {a7.p He} reiterated on Tuesday that no one should be forced to buy.}

{a6 Vindhya} {a6.does+e1 wrote to {a3.d the committee} asking {a3.p it} to accept {e1 the letter} and open negotiations}.

{a4 State Minister for Steel Bhaskar Mohapatra}, who belongs to the ruling party in Delhi, {a4.says attacked the state government for the mining claim, calling it a shameless afterthought.} {a4.says-e1 {a4.p He} said {a4.p he} had spoken to {a2 Mr Kesarwani} twice and requested {a2.p him} to come back to the table.}

{a10 Lalita Venkataraman}, {a10.d an insolvency lawyer}, {a10.says=e1 said the Supreme Court had in 2021 barred successful applicants from walking away, but that a plan not yet voted upon could be treated differently. {a10.p She} did not wish to guess how {a8.d the bench} would see {e1 it}.}

At Angul, where 5,300 people are on rolls, there was anxiety. {a5 Subhadra Nayak}, {a5.d convener of the plant's joint union council}, {a5.says recalled that {a5.p she} had burned {a1.d the group}'s effigy in 2021 over contract labour.} {a5.says-e1 "{a1.p They} had agreed to pay eleven months' arrears. {a6 Vindhya} has agreed to nothing. {a5.p I} am taking forty people to {a1.p their} head office tomorrow to ask {a1.p them} to keep {a1.p their} word," {a5.p she} said.}

{a9.d A shareholder group in Mumbai} which controls about 5 per cent of {a1 Kesarwani}'s listed arm {a9.does+e1 dropped {a9.p its} suit against the directors after {e1 the announcement}}.

{a8 The bankruptcy tribunal} {a8.says=e1 listed the matter for 14 November and asked both sides to file replies.} {a8.says=e1 {a8.d The bench} observed that the law was not settled on the point.}
