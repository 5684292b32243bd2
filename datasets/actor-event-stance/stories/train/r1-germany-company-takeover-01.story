id: r1-germany-company-takeover-01
kind: company takeover
country: Germany
genre: business page
english: British
form: passage
event e1: the purchase of a majority stake in port operator Hansekai by Cosmar
actor a1: Hansekai (organization)
actor a2: Cosmar (organization)
actor a3: Chancellor Matthias Olbers (person)
actor a4: Foreign Minister Leonie Czernik (person)
actor a5: the dockworkers' union HBV (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 =e1
stance: a4 -e1
stance: a5 =e1

{a4 Foreign Minister Leonie Czernik} {a4.says-e1 said on Wednesday {a4.p she} had "the gravest doubts" about {e1 letting China's {a2 Cosmar} acquire control of {a1 Hansekai}}, which runs four terminals in Hamburg}. {a3 Chancellor Matthias Olbers} {a3.says=e1 told reporters travelling with {a3.p him} to Beijing that nothing had been decided}.

{a1 Hansekai} {a1.says+e1 argues that {e1 the investment} would tie {a1.p its} largest customer to the port}. {a2 Cosmar} {a2.does+e1 extended {a2.p its} offer, which was due to lapse on Friday, until the end of the month}. {a5 The dockworkers' union HBV} {a5.says=e1 has asked for guarantees on jobs but takes no position on who owns the company}.
