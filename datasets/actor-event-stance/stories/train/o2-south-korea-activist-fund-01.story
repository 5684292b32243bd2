id: o2-south-korea-activist-fund-01
kind: activist fund
country: South Korea
genre: wire report
english: American
form: article
event e1: Ardmore Capital's demand that Hanseong Foods cancel its treasury shares
actor a1: Ardmore Capital (organization)
actor a2: Daniel Yoo (person)
actor a3: Hanseong Foods (organization)
actor a4: Chairman Bae Sang-hyun (person)
actor a5: the National Teachers' Fund (organization)
actor a6: the company's labor union (organization)
actor a7: Korea Board Advisory (organization)
actor a8: Lawmaker Noh Ji-won (person)
actor a9: the financial regulator (organization)
actor a10: Federation of Listed Firms (organization)
actor a11: Bae Min-seo (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1
stance: a10 -e1
stance: a11 =e1

SEOUL - Noodle and snack maker {a3 Hanseong Foods} {a3.says-e1 told investors on Wednesday to vote against {e1 a proposal} that {a3.p it} retire the 18.6 percent of {a3.p its} own stock that {a3.p it} keeps in treasury}.

{e1 The item} {a1.does+e1 was placed on the agenda of the March 27 annual meeting by {a1 Ardmore Capital}, {a1.d a New York fund} that owns 3.1 percent}.

{a3.says-e1 In a 24-page circular {a3.d the company} said the shares might be needed to pay for acquisitions in Southeast Asia and to fend off a hostile buyer.} {a4.says-e1 "Those who arrived last summer will be gone next summer," {a4 Chairman Bae Sang-hyun} wrote.}

{a2 Daniel Yoo}, {a2.d {a1 Ardmore}'s partner for Asia}, {a2.says+e1 said that in 15 years not one share had been used for an acquisition.} {a2.says+e1 {a2.p He} pointed to 2019, when {a4.d the chairman} sold a block of them to a friendly packaging firm two weeks before a vote.} {a2.does+e1 {a2 Yoo} has met 30 institutions in a month.}

The stock trades at about half of book value, while peers trade above it.

{a7 Korea Board Advisory}, which counsels foreign investors on how to vote, {a7.says+e1 came down on the side of {a1.d the fund}, saying {a4 Bae} had not explained why the shares were held}. {a10 The Federation of Listed Firms} {a10.says-e1 said that a company without treasury stock was "a house without a door" as long as Korean law allowed no other defenses}.

{a6.does {a6.d The union at the Cheonan plant} is no friend of {a4.d the chairman}, whom {a6.p it} reported to prosecutors over safety in 2023.} {a6.says-e1 But {a6 the company's labor union} said the 700 billion won on the books was a cushion for bad years, and {a6.does-e1 {a6.p it} has collected proxies from 1,100 employees who own stock}.}

{a5 The National Teachers' Fund}, with 8 percent, {a5.says=e1 has not made up its mind. A committee will meet on March 20, an official said.} {a11 Bae Min-seo}, {a11.d the chairman's estranged sister}, who has 5 percent, {a11.says=e1 did not answer calls. A person close to {a11.p her} said {a11.p she} would "listen on the day."}

{a8 Lawmaker Noh Ji-won}, {a8.d who has drafted a bill that would make such cancellation compulsory}, {a8.says+e1 said {e1 the request} was modest and that {a8.p she} hoped pension investors would have the courage to join {e1 it}}.

{a9.says=e1 {a9 The financial regulator} said {a9.p it} had received no complaint from either side and would watch that disclosure rules are kept.}
