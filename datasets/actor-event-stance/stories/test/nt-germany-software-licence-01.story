id: nt-germany-software-licence-01
kind: software licence change
country: Germany
genre: web news
english: British
form: article
event e1: Quellstrom's switch to a restricted licence for its database
event e2: the Freebase fork of the database
actor a1: Quellstrom (organization)
actor a2: Annika Reuschel (person)
actor a3: Joost Middelkamp (person)
actor a4: Nordbyte Cloud (organization)
actor a5: Open Code Council (organization)
actor a6: Halewood Ventures (organization)
actor a7: Tibor Szendrei (person)
actor a8: the federal IT office (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 =e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e1

Berlin database maker {a1 Quellstrom} {a1.does+e1 {e1 has changed the terms under which {a1.p its} core product may be used}.} From version 9, published on Monday, companies that sell it as a hosted service will need a paid contract.

{a2.d Chief executive} {a2 Annika Reuschel} {a2.says+e1 said three cloud providers earned an estimated 400 million euros a year with the software and had contributed 2 per cent of the code. "{a1.p We} write it, they rent it out. That arithmetic had an end," {a2 Reuschel} said in a video for developers.}

{a6 Halewood Ventures}, the largest shareholder, {a6.says+e1 had urged {e1 the step} since 2023, according to minutes seen by this site.} {a6.does+e1 {a6.p It} put in another 30 million euros last week.}

Within a day 140 people had put their names to {e2 a copy of version 8 that will be continued under the old terms and is called Freebase}. {a3.does+e2 {e2 It} was set up by {a3 Joost Middelkamp}}, {a3.d who wrote the query planner} {a3.does-e1 and left the company the evening before the announcement.}

{a3.says-e1 {a3 Middelkamp} said contributors had been promised in writing that the code would stay free.} {a3.says+e2 {a3.p He} expects a first release in March.}

{a4.does+e2 {a4 Nordbyte Cloud}, one of the three providers, will pay for eight full-time programmers there.} {a4.says-e1 {a4.p It} told customers that {a4.p it} would not sign any contract with {a1 Quellstrom} and that nobody need move before summer.}

{a2.says-e2 {a2 Reuschel} said {e2 the copy} would be a museum in a year. Customers should ask who fixes {e2 it} at three in the morning, {a2.p she} said.} {a1.does-e2 Lawyers for {a1.d the firm} have written to {a3 Middelkamp} about the name}, which resembles a trademark that {a1.p it} registered in 2019.

The {a5 Open Code Council} {a5.does-e1 has removed the database from {a5.p its} list of free software.} {a5.says-e1 Anyone may choose how to sell, {a5.p it} said, but not call this open.} {a5.says=e2 {a5.d The council} said that {a5.p it} had not examined {e2 the new project} and did not recommend {e2 it} or advise against {e2 it}.}

{a8 The federal IT office} in Bonn {a8.says=e1 said two of {a8.p its} registers ran on the product and {a8.p it} was examining {e1 the new terms}.}

{a7 Tibor Szendrei}, {a7.d who runs the databases of a Hungarian insurer}, {a7.says=e1=e2 said {a7.p he} had 60 servers on version 7 and had not decided between the two. {a7.p He} would wait for prices from one and a release from the other.}
