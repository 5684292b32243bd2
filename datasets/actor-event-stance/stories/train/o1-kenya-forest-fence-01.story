id: o1-kenya-forest-fence-01
kind: forest reserve fence
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the electric fence around Tulwop forest
actor a1: Tulwop Conservation Trust (organization)
actor a2: Catherine Nyambura Gitahi (person)
actor a3: Elijah Sironik (person)
actor a4: the forest service (organization)
actor a5: Tulwop herders (group)
actor a6: Mark Chepkwony (person)
actor a7: maize farmers in Sigowet ward (group)
actor a8: a German development bank (organization)
actor a9: Wanjiru Kamau (person)
actor a10: National Environment Tribunal (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 -e1
stance: a10 =e1

Work on the last 17 kilometres of {e1 a barrier meant to keep elephants out of farms} stopped on Friday after {a5.does-e1 {a5.d young herders} pulled up 90 posts during the night}.

{a1.d The trust} that is building it {a1.says+e1 said the posts would be replaced this week.} {a1.does+e1 {a1.p It} has already enclosed 46 kilometres since 2022}.

{a2 Catherine Nyambura Gitahi}, {a2.d director of the {a1 Tulwop Conservation Trust}}, {a2.says+e1 said eleven people had been killed by elephants in the three years before work began and one since. "Ask their widows," {a2.p she} told a press conference in Nairobi.} {a2.says+e1 {a2.p She} said there were nine gates and that anybody with a grazing card could use them.}

{a3 Elijah Sironik}, {a3.d an elder}, {a3.says-e1 said the card cost 1,500 shillings per cow a year and that the gates were locked at five.} {a3.says-e1 {a3.p He} said {a3.p he} had not sent anyone to pull up posts. "But {a3.p I} will not tell you that {a3.p I} am crying," {a3.p he} added.}

{a5 The herders} lost 300 animals in the last drought. {a5.does-e1 Forty of {a5.p them} have sworn statements for a case that would have {e1 the wire} taken down along the salt lick}.

Across the valley {a7 maize farmers in Sigowet ward} {a7.does+e1 have formed a night patrol to guard the remaining poles}. {a7.p They} harvested in full last season for the first time in a decade.

{a4.does+e1 {a4 The forest service} has sent 30 rangers} and {a4.says+e1 said {a4.p it} wanted the line closed before the rains.}

The area's member of parliament, {a6 Mark Chepkwony}, {a6.does-e1 tabled a question asking by what law a public forest could be shut}. {a6.says {a6.p He} called the vandalism criminal and asked the police to act.}

{a8 A German development bank} that paid for the first phase {a8.says=e1 said {a8.p it} was aware of the reports. A review mission was planned in any case for November.}

{a9 Wanjiru Kamau}, {a9.d a wildlife ecologist}, {a9.says-e1 said the route crossed two of the herd's four corridors and that the animals would simply come out further south, where there were more schools.}

{a10 The National Environment Tribunal} {a10.says=e1 will hear both sides on 8 October, {a10.p its} registrar said.}
