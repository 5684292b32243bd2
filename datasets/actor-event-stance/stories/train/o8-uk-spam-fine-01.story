id: o8-uk-spam-fine-01
kind: nuisance message fine
country: United Kingdom
genre: web news
english: British
form: article
event e1: the £750,000 fine on Clearmont Leads for spam texts
actor a1: Clearmont Leads (organization)
actor a2: the privacy regulator (organization)
actor a3: Judith Wetherall (person)
actor a4: Dean Costello (person)
actor a5: the direct marketing guild (organization)
actor a6: Maureen Tibbs (person)
actor a7: Greater Manchester Police (organization)
actor a8: Ross Applegarth (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1

A Salford company that sent 36 million text messages about pension reviews has been ordered to pay £750,000.

{a2 The privacy regulator} {a2.says+e1 said {a1 Clearmont Leads} had no evidence that any of the people who received the messages had agreed to it.} {a2.does+e1 {a2.p It} acted after 8,900 reports to a complaints number.}

{a3.d Head of investigations} {a3 Judith Wetherall} {a3.says+e1 said {a1.d the firm} had used 14,000 SIM cards to stay below the networks' limits. "{a1.p They} knew exactly what the law was. {a1.p They} built the business to get round it," {a3.p she} said.}

{a4 Dean Costello}, {a4.d the company's sole director}, {a4.says-e1 said the numbers were bought in good faith from a supplier in Leicester who had provided written guarantees.} {a4.does-e1 {a4.p He} has lodged papers with the tribunal.} {a4.says-e1 "{a1.p We} made a profit of £31,000 last year. You can do the sum," {a4.p he} said.}

{a1.says-e1 {a1.d The company}'s solicitors wrote to {a2.d the regulator} in June that a warning notice would have been usual for a first case.}

{a3 Ms Wetherall} {a3.says+e1 said {a1 Clearmont}'s turnover and the reserves of a sister firm had been taken into account.}

{a5 The direct marketing guild} {a5.says+e1 said legitimate senders suffered every time such a case came up and that {a5.p its} own members would see nothing to worry about in the ruling.}

{a8 Ross Applegarth}, {a8.d a partner in a consultancy} which advises call centres, {a8.says-e1 said penalties of this size pushed firms into liquidation and left the fine unpaid; two thirds of the sums imposed since 2018 had never been collected. An order to stop would have achieved more, {a8.p he} said.}

One of those who complained was {a6 Maureen Tibbs}, 77, from Bury. {a6.says=e1 {a6.p She} said {a6.p she} had received 19 messages in a week after {a6.p her} husband's death. Asked about {e1 the penalty} {a6.p she} said {a6.p she} knew nothing about the law.}

{a7 Greater Manchester Police} {a7.says=e1 said {a7.p they} had been informed and were not carrying out an investigation of {a7.p their} own.}

A date for the tribunal has not been set.
