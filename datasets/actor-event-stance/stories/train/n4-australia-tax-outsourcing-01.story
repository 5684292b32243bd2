id: n4-australia-tax-outsourcing-01
kind: outsourcing
country: Australia
genre: broadcast transcript
english: Australian
form: article
event e1: the outsourcing of the tax office's phone lines to Manila
actor a1: Assistant Treasurer Geoff Tranter (person)
actor a2: Australian Public Staff Union (organization)
actor a3: Kylie Borthwick (person)
actor a4: Lumen Contact (organization)
actor a5: Senator Ray Delacourt (person)
actor a6: Auditor-General (organization)
actor a7: Noeline Staib (person)
actor a8: Tax Agents' Guild (organization)
actor a9: Privacy Commissioner (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1

PRESENTER: {e1 Taxpayers who ring the tax office will soon be talking to somebody in the Philippines}. {a1 Assistant Treasurer Geoff Tranter} {a1.does+e1 signed a five-year contract yesterday with {a4.d a Sydney company}, {a4 Lumen Contact}}, which runs call centres in Manila. Our economics correspondent has this report.

REPORTER: Last year four calls in ten to the tax office were not answered. {a1 Mr Tranter} {a1.says+e1 says callers will now wait six minutes at most and that the contract saves $212 million.}

TRANTER: {a1.says "The people in Townsville and Moe have done a terrific job. {a1.p I}'ve sat with them, {a1.p I}'ve listened in.} {a1.says+e1 {a1.p I} just couldn't get the numbers to add up any other way."}

REPORTER: About 640 workers on short-term contracts won't be renewed. {a2 The Australian Public Staff Union} {a2.does-e1 lodged a dispute with the workplace tribunal overnight}. {a3 Kylie Borthwick} is {a3.d {a2.p its} national secretary}.

BORTHWICK: {a3.says "Look, the phones are a disgrace. Nobody knows that better than {a3.p my} members, they get shouted at all day.} {a3.says-e1 But you fix that by hiring two hundred people in Moe. {a1.p He} never asked {a3.p us} what it'd cost."}

REPORTER: {a4 Lumen} {a4.says+e1 told us {a4.p it} had already leased the building and would train 900 staff by March.} {a4.p It} {a4.says wouldn't say what they'll be paid.}

Accountants spend hours on hold. {a8.does+e1 Their body, {a8 the Tax Agents' Guild}, first wrote to {a1.d the minister} in 2023 to propose {e1 it}.}

The government doesn't have the numbers in the Senate, though it may not need them. {a5 Senator Ray Delacourt} of the crossbench {a5.says accused {a2.d {a3 Ms Borthwick}'s union} of having sat on {a2.p its} hands for years.} {a5.says-e1 {a5.p He} still intends to move that {e1 the contract} be tabled and, if {a5.p he} can, disallowed.}

There's also the question of data. {a9 The Privacy Commissioner} {a9.says=e1 says {a9.p it} was shown a draft in August, sent back fourteen questions and is working through the answers.}

And {a6 the Auditor-General} {a6.says=e1 has confirmed a review of the tender, which {a6.p it} says is routine for anything above $100 million.}

{a7 Noeline Staib} studies public administration in Canberra.

STAIB: {a7.says=e1 "Banks did it twenty years ago and about half of them came back. The ones that stayed are quite happy. So {a7.p I}'d ask which half {a7.p we} resemble, and {a7.p I} don't know."}

REPORTER: The first calls are due to be switched over on the second of February.
