id: r1-japan-arms-sale-01
kind: arms sale
country: Japan
genre: wire report
english: Asian
form: passage
event e1: Japan's sale of used destroyers to the Philippines
actor a1: Defense Minister Kentaro Obuchi-Mori (person)
actor a2: Chinese foreign ministry spokeswoman Qiu Lanying (person)
actor a3: the Philippine navy (organization)
actor a4: the peace group Kyujo Network (organization)
actor a5: Shigeo Hanabusa (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

Japan will transfer {e1 six used destroyer escorts to the Philippines}, the first export of warships since it relaxed its postwar restrictions, {a1.says+e1 {a1 Defense Minister Kentaro Obuchi-Mori} said on Friday}.

{a3.does+e1 {a3 The Philippine navy} sent inspectors to Sasebo in May} and {a3.says+e1 said the ships would fill a gap until newbuilds arrive}.

{a2.says-e1 Asked about {e1 the deal}, {a2 Chinese foreign ministry spokeswoman Qiu Lanying} urged Tokyo to "act with caution in matters of security".} About 150 people {a4.does-e1 gathered outside the Diet at the call of {a4 the peace group Kyujo Network}}. {a5 Shigeo Hanabusa}, {a5.d a retired vice admiral}, {a5.says=e1 said refitting the vessels would take about 14 months each}.
