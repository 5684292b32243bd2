id: n3-czech-exchangemerger-01
kind: bourse merger
country: Czech Republic
genre: wire report
english: British
form: article
event e1: the merger of the Moravian and Danubian stock exchanges
actor a1: Moravská Burza (organization)
actor a2: Danubex (organization)
actor a3: Lukáš Hrdina (person)
actor a4: Elisabeth Prantl (person)
actor a5: Finance Minister Radek Sochor (person)
actor a6: the Association of Brokers (organization)
actor a7: the Czech central bank (organization)
actor a8: Kodas Energo (organization)
actor a9: Baltexchange (organization)
actor a10: Oliver Strand (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1
stance: a9 -e1
stance: a10 =e1

PRAGUE, June 12 - {a1.does+e1 {a2.does+e1 Stock exchange operators {a1 Moravská Burza} and {a2 Danubex} have signed a contract to join forces in {e1 an all-share transaction}}}, which creates a market for 310 companies.

Shareholders in {a2.d Vienna-based Danubex} will own 58% of the new group and those of {a1 Moravská Burza} the rest. The headquarters will be in Vienna.

{a3 Lukáš Hrdina}, {a3.d chief executive of the Brno exchange}, {a3.says+e1 said trading volumes had dropped by a third in five years and that a small venue would not survive alone.} {a3.says "It hurts {a3.p me} to see the name go. {a3.p I} have worked here since {a1.p we} had a blackboard," {a3.p he} told a news conference.}

{a4.d {a3.p His} Austrian counterpart}, {a4 Elisabeth Prantl}, who will run the combined company, {a4.says+e1 promised a single trading system by the end of next year and savings of 19 million euros.}

{a9 Baltexchange}, which owns 12% of {a1 Moravská Burza} and had sought talks with {a1.p it} in the spring, {a9.says-e1 said {a9.p it} would vote {a9.p its} shares against. {a9.d The Tallinn group} said {a1.d the Czech company} had not replied to two letters.}

{a10 Oliver Strand}, {a10.d a consultant who has worked on three exchange mergers}, {a10.says=e1 said integration of the technology usually takes twice as long as announced. Liquidity can rise afterwards but in two of {a10.p his} three cases this did not happen, {a10.p he} said.}

The local financial industry was cool. {a6 The Association of Brokers}, representing 44 small firms, {a6.says-e1 said {a6.p its} members could face membership fees three times as high.} {a6.says {a6.p Its} chairman congratulated {a4 Prantl} on {a4.p her} appointment and said the two had always got on.}

{a8 Kodas Energo}, the largest company traded in Brno, {a8.does-e1 has applied to move {a8.p its} shares to Warsaw before {e1 the tie-up} takes effect}. {a8.says-e1 {a8.p It} said in {a8.p its} application that 80% of its investors were Czech and had no link with Vienna.}

{a5 Finance Minister Radek Sochor}, whose ministry has to approve any owner of more than 10%, {a5.says=e1 said the documents had arrived and that officials would need until September. {a5.p He} noted that {e1 such mergers} had succeeded in some countries and failed in others. "{a5.p I} am not going to anticipate," {a5.p he} said.}

{a7 The Czech central bank}, which supervises the market, {a7.says=e1 confirmed {a7.p it} had been notified.}

{a5 Sochor} {a5.says did take the opportunity to criticise the previous government for letting the state's own holding lapse in 2017.}

{a3 Hrdina} {a3.says+e1 rejected the brokers' figures and said fees would be frozen until 2028.}

A general meeting of {a1 Moravská Burza} has been called for July 18. A majority of three quarters is needed.
