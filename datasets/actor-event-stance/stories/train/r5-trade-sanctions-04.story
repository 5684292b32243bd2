id: r5-trade-sanctions-04
kind: trade sanctions
country: Israel
genre: newspaper report
english: British
form: passage
event e1: Turkey's halt to trade with Israel
event e2: the Tel Aviv subsidy for importers
actor a1: Turkish Trade Minister Melih Bozdoğan (person)
actor a2: Economy Minister Orit Shalev-Dagan (person)
actor a3: Lidor Cement Importers (organization)
actor a4: Aksaray Demir (organization)
actor a5: the Haifa port authority (organization)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1
stance: a5 =e1 =e2

{a1.does+e1 {a1 Turkish Trade Minister Melih Bozdoğan} signed the order stopping {e1 all exports to and imports from Israel}}, worth $6.8bn last year. {a2 Economy Minister Orit Shalev-Dagan} {a2.says-e1 said {e1 the embargo} broke agreements between the two countries and that {a2.p she} would complain to the OECD}. {a2.does+e2 {a2.p She} announced {e2 a subsidy of 90m shekels} for companies that find other suppliers.} {a3.says-e2 {a3 Lidor Cement Importers} called {e2 the offer} "an insult" that would cover a week}, {a3.says-e1 and urged diplomats to get {e1 the ban} reversed}. In Turkey, {a4 Aksaray Demir}, a steelmaker that sold a fifth of {a4.p its} output to Israel, {a4.says-e1 has asked to be exempted}. {a5 The Haifa port authority} {a5.says=e1 reported 11 fewer vessels in the first week}.
