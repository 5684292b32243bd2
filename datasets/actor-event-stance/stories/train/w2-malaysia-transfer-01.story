id: w2-malaysia-transfer-01
kind: football transfer
country: Malaysia
genre: wire report
english: Asian
form: passage
event e1: the loan of Hafiz Rosdi to Persatuan Kinta
event e2: the transfer ban on Seri Muar FC
actor a1: Seri Muar FC (organization)
actor a2: Hafiz Rosdi (person)
actor a3: Datuk Gopalan Nadarajah (person)
actor a4: the players' guild of Peninsular Malaysia (organization)
actor a5: Lim Chee Hou (person)
stance: a1 -e1 -e2
stance: a2 +e1
stance: a3 =e1 +e2
stance: a4 +e1 +e2
stance: a5 =e2

Unpaid since November, {a2.d winger} {a2 Hafiz Rosdi} {a2.does+e1 cleaned out {a2.p his} locker on Tuesday and drove to Ipoh}, {e1 where Persatuan Kinta will pay {a2.p him} until the season ends}. {a1.says-e1 {a1 Seri Muar FC} insist that {e1 the loan} is void} and {a1.says-e2 that {e2 the league's refusal to let {a1.p them} register anybody new}, imposed over the same wage arrears, is "a noose"}. {a4.says+e1+e2 For {a4 the players' guild of Peninsular Malaysia}, which arranged {e1 the move} and asked for {e2 the sanction}, neither came soon enough.} {a3.does+e2 {a3 Datuk Gopalan Nadarajah}, {a3.d the league's chairman}, rejected {a1.d the club}'s appeal against {e2 the ban} on Wednesday}; {a3.says=e1 on {e1 the loan}, {a3.p he} said, a separate panel would rule and {a3.p he} would not anticipate {e1 it}.} Creditors of {a1.d the club}, according to {a5 Lim Chee Hou}, {a5.d an insolvency accountant}, number 61; {a5.says=e2 {e2 the embargo} makes their prospects neither better nor worse, {a5.p he} said.}
