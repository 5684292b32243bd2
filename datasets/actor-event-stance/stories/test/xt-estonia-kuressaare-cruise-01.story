id: xt-estonia-kuressaare-cruise-01
kind: cruise terminal
country: Estonia
genre: local paper
english: British
form: article
event e1: the deep-water cruise terminal at Kuressaare
actor a1: Urmas Kallaspoolik (person)
actor a2: Kuressaare city council (organization)
actor a3: Saare Sadamad (organization)
actor a4: Maarja-Liis Randoja (person)
actor a5: the Environmental Board (organization)
actor a6: Tõnis Virkus (person)
actor a7: the Seal Watch Society (organization)
actor a8: Krista Põllupuu (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1

Saaremaa gets its cruise quay

{a2 Kuressaare city council} {a2.does+e1 voted 17 to eight on Thursday to lease 6 hectares of seabed and shore to the port operator {a3 Saare Sadamad} for {e1 a deep-water cruise terminal}}.

{e1 The quay}, which could take ships of up to 250 metres, is expected to cost 31 million euros. {a3 Saare Sadamad} {a3.says+e1 said in a press release that {a3.p it} hoped to receive the first vessel in the summer of 2028 and that Kuressaare would "stop waving at ships that sail past"}.

{a1.says Mayor {a1 Urmas Kallaspoolik} said a third of the shops on the main street were closed from October to April.}

"{a1.says+e1 We are an island, we live off people who come over the water. {a1.p I} have worked on {e1 this} since the day {a1.p I} took office and {a1.p I} am very happy tonight," {a1.p he} told ERR News after the vote.}

{a4 Maarja-Liis Randoja}, who leads the opposition in {a2.d the council}, {a4.says-e1 said {a1.d the mayor} was repeating a mistake. The island already had a cruise quay, at Tamme on the north coast, which was finished in 2006 and used by six ships last year}.

"{a4.says-e1 Nobody has explained to {a4.p me} why the second one should do better. {a4.p I} voted against, and if {a4.p we} win the election in October {a4.p we} will cancel the lease," {a4.p she} said.}

The dredged channel will pass within 900 metres of a sandbank on which grey seals give birth. {a7 The Seal Watch Society} {a7.says-e1 said in a statement that the vote was "a black day for the bay"} and {a7.does-e1 has already applied to the administrative court to have the decision annulled}.

{a8 Krista Põllupuu}, {a8.d owner of a café on the castle square}, {a8.says+e1 said {a8.p she} had heard about seals for twenty years but had never seen a tourist who came for them in November. "If they build {e1 it}, {a8.p I} can keep two people on in the winter," {a8.p she} said.}

{a5 The Environmental Board} {a5.says=e1 said an impact assessment would be started in the autumn. Until it was complete {a5.d the board} could neither support nor oppose {e1 the terminal}, a spokesperson said.}

{a6 Tõnis Virkus}, who teaches transport at Tallinn University of Technology, {a6.says=e1 said passengers on short calls spent between 30 and 60 euros ashore in Baltic ports. Whether that justified the outlay depended on the number of calls, {a6.p he} said, "and no one can honestly tell you that number".}

About 340 cruise ships visited Estonia in 2019. Last year there were 121.
