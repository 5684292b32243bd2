id: n3-japan-presidentouster-01
kind: boardroom ouster
country: Japan
genre: newspaper report
english: American
form: article
event e1: the dismissal of Kuwata as president of Shirane Optical
actor a1: Noriyuki Kuwata (person)
actor a2: Chairman Tetsuo Shirane (person)
actor a3: Ayako Mizobuchi (person)
actor a4: Longmere Partners (organization)
actor a5: Hokuto Trust Bank (organization)
actor a6: the company's labor union (organization)
actor a7: three outside directors (group)
actor a8: Fukui Gov. Shigeru Tanimoto (person)
actor a9: the Tokyo exchange's oversight office (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

{a1 Noriyuki Kuwata}, {a1.d president of lens maker Shirane Optical Co.}, was {e1 relieved of {a1.p his} post} at an emergency meeting on Tuesday evening, 19 months after {a1.p he} was hired from outside to return the company to profit.

{e1 The decision} passed by seven votes to four. {a2 Chairman Tetsuo Shirane}, {a2.d grandson of the founder}, {a2.does+e1 had put {e1 the motion} on the agenda} at two hours' notice, according to people who attended.

{a2.says In a statement, {a2 Shirane}, 71, thanked {a1 Kuwata} for {a1.p his} efforts and credited {a1.p him} with a recovery in medical equipment sales.} {a2.says+e1 {a2.p He} said there had been a difference of opinion on the factory in Sabae, which {a1 Kuwata} proposed to sell.}

{a1 Kuwata} {a1.says-e1 told reporters in the lobby that {a1.p he} had not been shown {e1 the motion} in advance. "{a1.p I} asked {a2.p him} for a reason and {a2.p he} read {a1.p me} a sentence from a paper," {a1.p he} said.} {a1.does-e1 {a1.p He} has retained a lawyer}.

{a7.d Three outside directors} who were brought in at {a1 Kuwata}'s suggestion {a7.does+e1 sided with {a2.d the chairman}}. {a7.says {a7.p They} did not respond to requests for comment.}

The U.S. fund {a4 Longmere Partners}, with a stake of 9.6 percent, {a4.says said operating profit under {a1.d the former president} had risen from 1.1 billion yen to 6.4 billion yen.} {a4.does-e1 {a4.p It} filed a request on Wednesday for an extraordinary shareholders meeting}. {a4.says A spokesman added that {a4.p it} did not agree with {a1 Kuwata} about Sabae and had told {a1.p him} so.}

{a5 Hokuto Trust Bank}, the company's main lender, {a5.says+e1 confirmed that {a5.p it} was consulted beforehand and raised no objection}, and {a5.does+e1 extended a 20 billion yen credit line hours after {e1 the vote}}.

{a6 The company's labor union} had clashed with {a1 Kuwata} over retirement terms last year. {a6.says-e1 {a6.p Its} chairwoman nonetheless said {a1.p he} kept {a1.p his} word and that members would like to see {a1.p him} back at {a1.p his} desk.}

{a8 Fukui Gov. Shigeru Tanimoto}, who campaigned to save the Sabae site, {a8.says said {a8.p he} was relieved for the 480 people who work there.} {a8.says=e1 But who runs a private company was not for a governor to judge, {a8.p he} said.}

{a3 Ayako Mizobuchi}, {a3.d the chief financial officer}, takes over for the time being. {a3.says=e1 {a3.p She} said {a3.p she} had accepted out of duty and asked to be excused from discussing the circumstances.}

{a9 The Tokyo exchange's oversight office} {a9.says=e1 said {a9.p it} had requested a written account of how {e1 the meeting} was called, as is usual after such a change, and had reached no conclusion.}

The stock fell 13 percent on Wednesday.
