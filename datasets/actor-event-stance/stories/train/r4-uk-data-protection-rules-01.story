id: r4-uk-data-protection-rules-01
kind: data protection rules
country: United Kingdom
genre: newspaper report
english: British
form: passage
event e1: the plan for a central database of phone calls and e-mails
actor a1: Imogen Slaidburn (person)
actor a2: the Information Registrar (person)
actor a3: Ralph Tewson (person)
actor a4: Euan Farr (person)
actor a5: the Internet Carriers' Association (organization)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

{a1.does-e1 {a1.d The home secretary} has abandoned {e1 the proposal} to hold details of every call and e-mail in one place}, {a1.says-e1 {a1 Imogen Slaidburn} telling MPs that {e1 it} would have been "a step too far"}. Providers will be asked to keep the records themselves. {a2 The Information Registrar}, who reports to parliament, {a2.says-e1 had warned that {e1 it} risked creating a surveillance society}. {a3 Ralph Tewson}, {a3.d an assistant commissioner} in charge of counter-terrorism, {a3.says+e1 regretted the retreat, saying {e1 a single store} would have saved hours in an inquiry}. {a4.says-e1 {a4 Euan Farr}, for the Liberal Democrats, said ministers should never have considered {e1 it}.} {a5 The Internet Carriers' Association} {a5.says=e1 said its members were working out what the alternative would cost}.
