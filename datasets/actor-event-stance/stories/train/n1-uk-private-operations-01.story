id: n1-uk-private-operations-01
kind: health service plan
country: United Kingdom
genre: web news
english: British
form: article
event e1: the plan to pay half the cost of private operations
actor a1: Alistair Wexcombe (person)
actor a2: Denise Harbottle (person)
actor a3: the Hospital Consultants' Federation (organization)
actor a4: Keith Maudling (person)
actor a5: Health Economics Centre (organization)
actor a6: Peverell Healthcare (organization)
actor a7: Pauline Gedge (person)
actor a8: the Royal Institute of Nurses (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 -e1

{e1 Patients who choose to go private would have 50% of the NHS price of their operation met by the taxpayer}, {a1.does+e1 {a1.d the opposition's health spokesman} said as {a1.p he} launched the second part of {a1.p his} party's manifesto}.

{a1 Alistair Wexcombe} {a1.says+e1 put the bill at £1.2bn in a full year. {a1.p He} said those who paid for themselves got off the waiting list and made room for others.}

Ministers have cut the number waiting to 870,000, the lowest since 1988. {a1 Mr Wexcombe} {a1.says acknowledged that this was an achievement and praised hospital staff for it.}

{a2.d The health secretary}, {a2 Denise Harbottle}, {a2.says-e1 was quick to seize on the figure of £1.2bn, which {a2.p she} said would be spent mainly on people who were going to pay anyway. The sum would buy 190,000 hip replacements, {a2.p she} said.}

{a2.says-e1 "If you cannot find the other £4,000, you stay in the queue and somebody else's operation is done with your taxes," {a2 Ms Harbottle} told an audience of party workers in Derby.}

Some of {a1 Mr Wexcombe's} own colleagues had hoped that {e1 the idea} would be dropped. {a7 Pauline Gedge}, {a7.d who was {a1.p his} deputy until January}, {a7.says-e1 said on Tuesday that {a7.p she} had left the post because of {e1 it}.} {a7.says {a7.p She} would be campaigning for every other line in the document, {a7.p she} added.}

{a4 Keith Maudling}, a former government whip who now sits as an independent, {a4.says said {a4.p he} had no intention of voting for {a1 Mr Wexcombe's} party at the election.} {a4.says+e1 On paying patients, however, {a1 Mr Wexcombe} had understood something which {a2 Ms Harbottle} had not.}

{a8 The Royal Institute of Nurses} {a8.says-e1 shares {a2 Ms Harbottle's} view. {a8.p It} said private hospitals would need staff and could get them from one place only.} {a3 The Hospital Consultants' Federation}, many of whose members work in both sectors, {a3.says=e1 said {a3.p it} would consult them before coming to a view.}

Shares in {a6 Peverell Healthcare}, which owns 31 hospitals, rose 3%. {a6.d The company}, {a6.does+e1 which gave a team of four to help draft {e1 the scheme}}, {a6.says declined to say how many more patients {a6.p it} expected.}

According to the {a5 Health Economics Centre} in York, {a5.says=e1 the effect on waiting times cannot be predicted from experience abroad. In one country that tried {e1 a similar subsidy} lists had shortened, and in another they had not, {a5.p it} said.}
