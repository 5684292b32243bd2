id: r4-germany-data-protection-rules-01
kind: data protection rules
country: Germany
genre: newspaper report
english: British
form: passage
event e1: the law on keeping telephone data for six months
actor a1: the Federal Constitutional Court (organization)
actor a2: Eckart Rüstmann (person)
actor a3: the Working Circle on Privacy (organization)
actor a4: Friederike Sollwedel (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1

{a1 The Federal Constitutional Court} {a1.does-e1 on Tuesday struck down {e1 a law} that orders phone companies to store call records for six months}, {a1.says-e1 ruling that {e1 it} was a "grave intrusion" with insufficient safeguards}. Nearly 35,000 people had joined {a3.does-e1 the complaint organised by {a3 the Working Circle on Privacy}}. {a2 Eckart Rüstmann}, {a2.d the interior minister}, {a2.says+e1 said investigators could not do without the data and that {a2.p he} wanted {e1 a new version} within weeks}. {a4.d His cabinet colleague} {a4 Friederike Sollwedel}, {a4.does-e1 who had been one of the plaintiffs before {a4.p she} took office}, {a4.says-e1 said there was no hurry and spoke of a "very good day" for civil rights}.
