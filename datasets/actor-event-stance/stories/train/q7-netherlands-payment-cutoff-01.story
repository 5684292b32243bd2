id: q7-netherlands-payment-cutoff-01
kind: payment cut-off
country: Netherlands
genre: newspaper report
english: British
form: article
event e1: Corvane's refusal to process payments for the comics site Inktpot
event e2: the bill obliging payment firms to serve every lawful business
event e3: the artists' sit-in at Corvane's offices
actor a1: Corvane (organization)
actor a2: Sietske Dijkhuizen (person)
actor a3: Inktpot (organization)
actor a4: Bram Ettekoven (person)
actor a5: parents' groups (group)
actor a6: Fenna Wiarda (person)
actor a7: the finance ministry (organization)
actor a8: the association of banks (organization)
actor a9: a court in Amsterdam (organization)
actor a10: comics artists (group)
actor a11: the card companies (group)
actor a12: Luc Tervuren (person)
stance: a1 +e1 -e2
stance: a2 +e1 =e3
stance: a3 -e1 +e2
stance: a4 -e1 -e3
stance: a5 +e1 -e2
stance: a6 -e1 +e2 +e3
stance: a7 =e1 -e2
stance: a8 =e1 -e2
stance: a9 -e1
stance: a10 -e1 +e3
stance: a11 +e1
stance: a12 =e1 =e2

{a9 A court in Amsterdam} has {a9.does-e1 told {a1.d one of Europe's largest payment companies} to go on handling money for a website that sells comics for adults} until judges have heard the full case in June.

The site, {a3 Inktpot}, would otherwise have {e1 lost {a3.p its} connection to cards and online transfers} at midnight on Friday. {a3.p It} has 61,000 subscribers in 14 countries, who pay about 900 artists directly.

{a1.does+e1 {a1 Corvane} gave four weeks' notice in March}, citing a clause which lets {a1.p it} drop customers whose business "may attract complaint". {a2 Sietske Dijkhuizen}, {a2.d head of compliance}, {a2.says+e1 told the court that no drawing had been judged and no artist named. A processor that carried everything would soon carry nothing, {a2.p she} said, since the networks above it could cut off in turn a company which moves €40bn a year.}

{a1.d The company} {a1.does+e1 will appeal.}

The networks have not spoken in public. According to a letter shown in court, {a11 the card companies} {a11.does+e1 asked in January for {e1 the comics site to be dropped} by the spring}.

{a4 Bram Ettekoven}, {a4.d a former bookseller who started {a3 Inktpot}} in a squat in Nijmegen, {a4.says-e1 said a printer had never asked {a4.p him} what was on the page, nor had the post. {a4.p He} thanked {a1 Corvane} for nine years of faultless service and said {a4.p he} hoped for nine more.}

{a4.says-e3 {a4.p He} was less happy with {a10 comics artists} who {a10.does+e3 {e3 spent two nights on the floor of {a1.d the company}'s lobby} in Zuidas last week}, singing and drawing the guards. {a4.p He} feared {e3 it} would be quoted against {a4.p him}, and had gone to ask {a10.p them} to leave.} {a10.says-e1 {a10.p They} hung a banner from the mezzanine which said "Keep Inktpot".} {a2 Dijkhuizen}, who had to be let in by the goods entrance, {a2.says=e3 said the reception was insured and the portraits were quite good.}

Most of what is known about complaints comes from {a5 parents' groups}, which {a5.does+e1 collected 52,000 names last autumn for a demand that the money be stopped}. {a5.says+e1 Those who draw such things may draw them, a spokeswoman said; it was payment by a teenager's debit card, in 40 seconds, that {a5.p they} minded.}

In The Hague the case has given a push to {e2 a bill} that had been lying in a committee since 2022. {e2 It} would {e2 forbid processors to turn away a firm that breaks no law}. {a6.does+e2 {a6 Fenna Wiarda}, {a6.d a liberal member of parliament}, is {e2 its} author}. {a6.says-e1 {a6.p She} said a company with a monopoly on the pavement should not be allowed to choose the pedestrians.} {a6.does+e3 {a6.p She} took soup to the lobby on the second night.} {a3 Inktpot} {a3.does+e2 has paid for a poll showing 58 per cent in favour} and {a3.does-e1 sends {a3.p its} subscribers' protests to {a1.d the company}'s switchboard.}

{a8 The association of banks} {a8.says-e2 warned that a duty to serve all comers would collide with the duty to know them.} {a8.says=e1 {a8.p It} would not comment on a single contract.} {a5.d The parents} {a5.does-e2 handed a second petition to the committee's clerk on Tuesday, against {e2 the text}.}

{a7 The finance ministry} {a7.says-e2 takes a similar line to {a8.d the banks}. {a7.p It} told members last month that {a7.p it} shared their wish for open access and would advise them to vote {e2 the text} down.} {a7.says=e1 As to the dispute before the court, {a7.p it} said {a7.p it} had read about it.} {a1 Corvane}, {a1.does-e2 which has retained a firm of lobbyists to stop {e2 it}}, is due to give evidence on 12 May.

{a12 Luc Tervuren}, {a12.d a lecturer in financial law} at Leuven, {a12.says=e1 said orders of this type kept things as they were and should not be read as a hint.} {a12.says=e2 A French law like the one proposed had been used 11 times since 1984, mostly by taxi drivers, {a12.p he} added.}
