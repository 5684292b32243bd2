id: v1-guatemala-minors-curfew-01
kind: curfew
country: Guatemala
genre: broadcast transcript
english: American
form: passage
event e1: Mixco's curfew for minors
event e2: the mothers' march in Mixco
actor a1: Mayor Hugo Pinzón (person)
actor a2: Doña Berta Cuc (person)
actor a3: Wendy Salguero (person)
actor a4: the municipal police (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 =e1 =e2

HOST: Ten o'clock and under eighteen? In Mixco that has meant home or the police station {e1 since the first of the month}. On Sunday {e2 about six hundred mothers
walked to city hall}. {a2 Doña Berta Cuc}, {a2.p you} were carrying the banner.

{a2 CUC}: {a2.does+e2 {a2.p I} carried it all the way.} {a2.says-e1 {a2.p My} boy is seventeen and bakes bread from midnight. They took him twice.
Twice {a2.p I} paid. So who is {e1 this thing} protecting, tell {a2.p me}?}

HOST: Also in {e2 that crowd} was {a3 Wendy Salguero}, who lost a daughter in crossfire two years ago.

{a3 SALGUERO}: People ask {a3.p me} what {a3.p I} was doing there. {a3.does+e2 {a3.p I} marched because bakers' sons shouldn't be fined, and {a3.p I}'d march again.} {a3.says+e1 But
don't let anyone tell you {a3.p I} want {e1 the curfew} gone. Fix {e1 it}, keep {e1 it}. If {e1 it} had come sooner {a3.p I} would have two children.}

HOST: {a1 Mayor Hugo Pinzón} sent regrets and one line: {a1.says+e1 "{e1 It} stays."} {a4.says=e1=e2 {a4 The municipal police} gave us numbers, 212 minors
picked up and no incidents on Sunday, but no opinion.}
