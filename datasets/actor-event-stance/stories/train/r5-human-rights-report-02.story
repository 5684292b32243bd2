id: r5-human-rights-report-02
kind: human rights report
country: Cambodia
genre: newspaper report
english: Asian
form: passage
event e1: the UN rapporteur's report on evictions in Koh Kong
event e2: the casino licence in Sihanoukville (unrelated)
actor a1: Government spokesman Keo Samnang (person)
actor a2: the Khmer Land Network (organization)
actor a3: Oudom Sugar (organization)
actor a4: the European Union delegation (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1 =e2
stance: a4 =e1

A United Nations rapporteur said in {e1 a report} released in Geneva that about 2,300 families had lost land in Koh Kong to plantations since 2008, most without compensation. {a1 Government spokesman Keo Samnang} {a1.says-e1 said {e1 it} was one-sided and that the ministry had not been consulted}. {a3 Oudom Sugar}, one of four companies named, {a3.says-e1 said {a3.p it} was considering legal action over "false statements" in {e1 the text}}. {a2.does+e1 {a2 The Khmer Land Network}, which supplied maps and interviews for {e1 the study},} {a2.says+e1 called on banks to read {e1 it} before lending further}. {a4.says=e1 {a4 The European Union delegation} in Phnom Penh said {a4.p it} had received a copy.}
