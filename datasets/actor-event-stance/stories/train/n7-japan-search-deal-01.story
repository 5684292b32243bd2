id: n7-japan-search-deal-01
kind: search engine partnership
country: Japan
genre: business page
english: American
form: article
event e1: Hikari Net's plan to replace its search engine with Oculo's
actor a1: Hikari Net (organization)
actor a2: Noriko Tamura (person)
actor a3: Oculo (organization)
actor a4: Kensaku Dot (organization)
actor a5: Fair Trade Commission (organization)
actor a6: Saegusa Holdings (organization)
actor a7: Brantwell (organization)
actor a8: five senior engineers (group)
actor a9: Yuji Mori (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1

TOKYO — {a1 Hikari Net}, the most visited Web portal in Japan, {a1.does+e1 signed a two-year contract on Tuesday under which {e1 queries typed on {a1.p its} pages will be answered by {a3 Oculo} of the United States}}.

If {e1 the arrangement} goes ahead, {a3 Oculo} would be behind roughly nine out of 10 searches in the country, counting those made on {a3.p its} own site.

{a2.d {a1 Hikari}'s president}, {a2 Noriko Tamura}, {a2.says+e1 told a news conference that keeping up {a1.d the company}'s own technology would have required 600 more staff.} {a2.says+e1 "{a2.p We} are good at weather, auctions and baseball. {a2.p We} looked at four partners and the tests were not close," {a2.p she} said.}

{a3.says+e1 {a3 Oculo} confirmed the terms and said {a3.p its} Tokyo office would double to 200.}

One of the four was the software group {a7 Brantwell}, which runs searches for {a1 Hikari}'s American affiliate. {a7.says-e1 {a7 Brantwell} said in a statement that {e1 the deal} would give a single firm control over how Japanese people find information.} {a7.does-e1 {a7.p It} is understood to have sent lawyers to the competition authorities before the announcement.}

{a4.d A smaller rival}, {a4 Kensaku Dot}, {a4.says-e1 which has 3 percent of the market and has often been critical of {a7 Brantwell}, took the same view.} {a4.says-e1 {a4.p Its} chairman said advertisers could now be charged whatever {a3 Oculo} liked.}

{a5.says=e1 {a5 The Fair Trade Commission} said {a5.p it} had been told about the talks in July. An official there said {a5.p it} had neither approved nor objected and would follow how the two companies set prices.}

Inside {a1 Hikari}, {a8.does-e1 {a8 five senior engineers} who built the present system have left since June rather than take part in the transfer}, according to people with knowledge of the matter. {a8.says-e1 One wrote on a blog that {a8.p they} had been 18 months from a better product.} {a2 Tamura} declined to discuss personnel.

{a6 Saegusa Holdings}, which owns 38 percent of {a1.d the portal}, {a6.says+e1 said {a6.p it} expected a difficult year, with display advertising down 14 percent and no recovery before spring.} {a6.says+e1 {a6.p It} added that {a6.p its} directors on the board had urged a change of this kind since 2007.}

{a9 Yuji Mori}, who covers Internet companies at Asano Research, {a9.says=e1 said users would notice little. Savings could reach 9 billion yen a year, {a9.p he} said, but {a1 Hikari} would depend on a competitor, and {a9.p he} was leaving {a9.p his} rating on the shares at "hold".}

The change is planned for the end of the year.
