id: r5-human-rights-report-05
kind: human rights report
country: Sri Lanka
genre: wire report
english: British
form: passage
event e1: the UN report on Sri Lanka's disappeared
event e2: the proposed special prosecutor's office
actor a1: the foreign ministry in Colombo (organization)
actor a2: Sivakami Nadesan (person)
actor a3: Britain (organization)
actor a4: Rear Admiral (retd) Upali Gajanayake (person)
stance: a1 -e1 =e2
stance: a2 +e1 +e2
stance: a3 +e1 +e2
stance: a4 -e1 -e2

{e1 A United Nations report} on enforced disappearances says Sri Lanka has not prosecuted a single senior officer in 16 years and proposes {e2 an independent special prosecutor}. {a1 The foreign ministry in Colombo} {a1.says-e1 said {a1.p it} rejected {e1 the document}'s conclusions}, {a1.says=e2 though {e2 the idea of a prosecutor} was "under consideration"}. {a2 Sivakami Nadesan}, who has been searching for {a2.p her} husband since 2009, {a2.says+e1 thanked the authors} and {a2.says+e2 said {e2 the office} should start with the files from Mullaitivu}. {a3.says+e1+e2 {a3 Britain} endorsed {e1 the findings} and said {a3.p it} would help pay for {e2 the prosecutor}.} {a4 Rear Admiral (retd) Upali Gajanayake} {a4.says-e1 accused the UN of relying on Tamil exile groups} {a4.says-e2 and said no war hero should be put before {e2 such a body}}.
