id: t1-malta-surrogacy-01
kind: surrogacy law
country: Malta
genre: broadcast transcript
english: British
form: passage
event e1: Malta's altruistic surrogacy bill
event e2: the free vote for government MPs on surrogacy
actor a1: Josette Farrugia Pace (person)
actor a2: Noel Cachia (person)
actor a3: the Doctors for Life circle (organization)
actor a4: Dun Anton Zahra (person)
actor a5: Isabelle Muscat Inglott (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 =e1

PRESENTER: Government MPs may vote as they please on Wednesday, and that could well sink the government's own surrogacy bill. {a2.does+e2 {a2 Noel Cachia}, {a2.d the whip}, announced {e2 the decision} an hour ago}; {a2.says-e1 {a2.p he} {a2.p himself} will be voting against}. {a1 Josette Farrugia Pace}, {a1.p you} wrote {e1 the bill}.

{a1 FARRUGIA PACE}: {a1.says+e1 {a1.p I} wrote {e1 it}, {a1.p I} believe in {e1 it}, and women are waiting for {e1 it}.} {a1.says-e2 We were elected on a manifesto, page forty. If you can't ask people to vote for page forty, why print it? {a1.p I} think {e2 what {a2 Noel}'s done} is a mistake and {a1.p I} told {a2.p him}.}

PRESENTER: {a3.says+e2 {a3 The Doctors for Life circle} sent {a2.d the whip} flowers,} {a3.says-e1 with a card that hoped for "an early burial on Wednesday".} On the other hand there is this, from the parish of Żurrieq. {a4 Dun Anton Zahra}: "{a4.says+e1 {a4.p My} bishop disagrees with {a4.p me} and he is a wiser man. But a woman who carries her sister's child out of love, {a4.p I} can't find the sin. Let them pass {e1 it}."} {a5 Isabelle Muscat Inglott}, {a5.d professor of bioethics}, {a5.says=e1 counts 30 sure votes for, 31 against, and 18 that change with the weather}.
