id: r1-canada-parliamentary-election-01
kind: parliamentary election
country: Canada
genre: wire report
english: American
form: passage
event e1: the no-confidence motion that would trigger an election
event e2: the dental care program
actor a1: Prime Minister Hugh Lavergne-Scott (person)
actor a2: Marlene Dubrovsky (person)
actor a3: Bloc leader Sylvain Courtemarche (person)
actor a4: Elections Canada (organization)
stance: a1 -e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1

OTTAWA — {a1 Prime Minister Hugh Lavergne-Scott}'s minority government {a2.does-e1 looks set to survive {e1 a confidence vote} on Wednesday after {a2 Marlene Dubrovsky}'s 25 MPs decided to vote with {a1.p him}}.

{a2 Dubrovsky} {a2.says+e2 told reporters {a2.p she} had obtained a written commitment that {e2 the dental care program} would be extended to seniors}, and {a2.says-e1 that Canadians did not want to go to the polls in January}.

{a3.does+e1 {e1 The motion} was tabled by {a3 Bloc leader Sylvain Courtemarche}, {a3.says+e1 who said the government had lost the moral authority to carry on}}. {a1 Lavergne-Scott}, who returned from Brussels on Tuesday, {a1.says-e1 called {e1 it} "a waste of the House's time"}.

{a4 Elections Canada} {a4.says=e1 has said {a4.p it} would need 36 days to organize a vote}.
