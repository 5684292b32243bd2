id: r1-australia-immigration-rules-01
kind: immigration rules
country: Australia
genre: live blog
english: Australian
form: passage
event e1: the ban on visas for nationals of uncooperative countries
actor a1: Vince Carraro (person)
actor a2: Senator Pham-Gillespie (person)
actor a3: the Refugee Casework Service (organization)
actor a4: Peta Stanhope (person)
actor a5: Home Affairs officials (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 =e1

11.20am: {a5 Home Affairs officials} are appearing at the Senate hearing on {e1 the deportation bill}, {e1 which would let the minister stop all visa applications from countries that refuse to take back their citizens}. {a5.says=e1 {a5.p They} say five countries could be listed.}

11.45am: {a3 The Refugee Casework Service} {a3.says-e1 tells senators {e1 the bill} would split families and should be rejected}.

12.10pm: {a1 Vince Carraro} {a1.says+e1 says in Brisbane {e1 the powers} are needed before the High Court hands down {a1.p its} decision}. {a4 Peta Stanhope} {a4.says=e1 says the opposition will wait for the committee's report}.

12.30pm: {a2 Senator Pham-Gillespie}, whose parents came by boat in 1979, {a2.says-e1 says {a2.p she} is ashamed of {e1 it} and will be voting no}.
