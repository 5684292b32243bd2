id: v1-jordan-columnist-release-01
kind: prisoner release
country: Jordan
genre: wire report
english: British
form: passage
event e1: the release of columnist Nidal Shawabkeh
event e2: Nidal Shawabkeh's hunger strike
actor a1: Nidal Shawabkeh (person)
actor a2: Umm Nidal (person)
actor a3: the cybercrime prosecutor (organization)
actor a4: the European mission in Amman (organization)
stance: a1 +e2
stance: a2 +e1 -e2
stance: a3 -e1
stance: a4 =e1 =e2

Jordan's best-known satirist weighs 47 kilos. {a1.does+e2 It is the 38th day since {a1 Nidal Shawabkeh}, jailed in March over a column about a minister's goats, last ate.} {a2.says-e2 {a1.p His} mother, known to everyone as {a2 Umm Nidal}, has begged {a1.p him} through the glass to stop.} "{a2.says+e1 {a2.p I} want {e1 {a2.p my} son at {a2.p my} table},} not {a1.p his} picture on a wall,"
{a2.p she} said outside Marka prison on Saturday. {a2.does+e1 {a2.p She} has been there every day with a placard bearing the one word "{e1 Home}".} {a3.does-e1 {a3 The cybercrime prosecutor} has twice contested bail} and on Thursday {a3.says-e1 told the appeal court that letting {a1.d the writer} go would be "a reward for blackmail"}. A statement from {a4 the European mission in Amman} {a4.says=e1=e2 said diplomats were
following the case and would attend the next hearing as observers}.
