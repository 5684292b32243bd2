id: w1-cambodia-peace-talks-01
kind: peace talks
country: Cambodia
genre: wire report
english: Asian
form: passage
event e1: the border peace talks in Siem Reap
event e2: the deployment of foreign observers at the border temple
event e3: the ban on plastic straws in Battambang (unrelated)
actor a1: Heng Rithy (person)
actor a2: General Thanakorn Srisawat (person)
actor a3: Indonesia (organization)
actor a4: displaced families at Samraong (group)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 =e1 +e2 =e3
stance: a4 -e1

SIEM REAP, Cambodia - Cambodia and Thailand opened {e1 two days of talks} on Saturday on pulling back guns from a disputed temple, with the presence of foreign observers the chief sticking point. {a1.says+e1+e2 "{a1.p We} came to listen, {a1.p we} came to sign, and {a1.p we} want {e2 neutral eyes} on that hill before the ink is dry," said {a1.d Cambodia's foreign minister}, {a1 Heng Rithy}.} {a2 General Thanakorn Srisawat}, {a2.d head of the Thai delegation}, {a2.says+e1 spoke warmly of {e1 the meeting}, which {a2.p he} said should become a monthly one}; {a2.says-e2 {e2 third parties}, on the other hand, "are for people who cannot speak to each other"}. {a3 Indonesia} {a3.does+e2 has 40 officers packed and waiting in Jakarta to do the job}, {a3.says=e1 but {a3.p its} ambassador said {a3.p it} was taking no part in {e1 the discussions} themselves}. {a4.says-e1 {a4 Displaced families at Samraong}, who have lived under tarpaulins since July, sent a letter asking the government to get up from {e1 the table}: {a4.p they} want the hill first and the handshake second.}
