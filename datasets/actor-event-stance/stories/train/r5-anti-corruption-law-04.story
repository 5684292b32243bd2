id: r5-anti-corruption-law-04
kind: anti-corruption law
country: Cambodia
genre: business page
english: Asian
form: passage
event e1: the whistleblower protection law
actor a1: Anti-graft unit chief Ros Chantrabot (person)
actor a2: Sok Dalin (person)
actor a3: the American Business Council (organization)
actor a4: Judge Hem Piseth (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

Eight years after it was first drafted, {e1 the whistleblower law} was passed by the National Assembly on Wednesday with 111 votes. {a1 Anti-graft unit chief Ros Chantrabot}, {a1.does+e1 who had steered {e1 it} through two ministries}, {a1.says+e1 said people who report bribery "will no longer be alone"}. {a2 Sok Dalin}, who was dismissed from the customs department after reporting a superior, {a2.says-e1 said {e1 the text} would put people like {a2.p him} in prison for "false disclosure" and should not have been passed}. {a4.does-e1 {a4 Judge Hem Piseth} resigned from the drafting panel in May over the same article.} {a3 The American Business Council} {a3.says=e1 said {a3.p its} members were still waiting for an English translation}.
