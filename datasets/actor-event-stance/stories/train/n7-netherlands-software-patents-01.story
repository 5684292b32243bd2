id: n7-netherlands-software-patents-01
kind: software patent directive
country: Netherlands
genre: web news
english: British
form: article
event e1: the EU directive on software patents
actor a1: European Commission (organization)
actor a2: Marijke Hoving (person)
actor a3: Tom Aldersey (person)
actor a4: Zeldenrust Systems (organization)
actor a5: European Electronics Council (organization)
actor a6: Pieter Koolhaas (person)
actor a7: Open Code Alliance (organization)
actor a8: Ruud Terpstra (person)
actor a9: Dutch parliament (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 -e1

{a6.d Dutch economics minister} {a6 Pieter Koolhaas} {a6.does+e1 will not change {a6.p his} vote in favour of {e1 EU rules covering inventions that run on computers}}, despite a motion passed by MPs in The Hague on Tuesday.

{a9.does-e1 {a9 The Dutch parliament} called on the government by 78 votes to 61 to withdraw the support it gave in Brussels in May.}

{a6 Mr Koolhaas} {a6.says+e1 told {a9.d the chamber} that the compromise text had faults and that {a6.p he} had sympathy with small firms, but a country could not "come back six months later and say it was mistaken".} {a6.says+e1 {a6.p He} would put {a6.p his} name to {e1 it} in December, {a6.p he} said.}

{e1 The proposal} would let companies patent programs that make a "technical contribution". {a1.does+e1 {a1 The European Commission} drafted {e1 it} in 2002}, {a1.says+e1 arguing that national offices were granting such patents already and that the law should be the same everywhere}.

{a7.says-e1 {a7 The Open Code Alliance}, which groups volunteers who write free software, said Tuesday's vote showed that there was no longer a majority of member states.} {a7.does-e1 Some 300 of {a7.p its} supporters stood outside the building in yellow shirts.}

{a4 Zeldenrust Systems}, a 40-person company in Enschede that makes planning software for hospitals, {a4.says-e1 said {a4.p it} had paid 85,000 euros last year to a lawyer to check whether somebody in the United States owned a progress bar.} {a4.says-e1 "That is two programmers. {a4.p We} want to hire programmers," said a director.}

Large manufacturers see it differently. {a5.says+e1 {a5 The European Electronics Council} said {a5.p its} members spent 15bn euros on research each year and could not do so if the results were copied within months.} {a5.does+e1 {a5.p It} has written to all 25 governments.}

In the European Parliament, which must give a second reading, the two main groups are split. {a2 Marijke Hoving}, {a2.d a Dutch member}, {a2.does-e1 has tabled 21 amendments}. {a2.says-e1 {a2.p She} praised {a1 the Commission} for listening but said that with the text as it was {a2.p she} would ask colleagues to throw {e1 it} out.}

{a3.d British member} {a3 Tom Aldersey} {a3.says+e1 accused {a2 Ms Hoving} of frightening small firms with stories about progress bars.} {a3.says+e1 {a3.p He} said {a3.p he} had little time for {a1 the Commission}, which had handled the matter "abysmally from the first day", but inventors had waited long enough.}

{a8 Ruud Terpstra}, {a8.d professor of patent law} at a university in the south of the country, {a8.says=e1 said both camps overstated their case.} {a8.says=e1 The effect would depend on how courts read the words "technical contribution", {a8.p he} said, and on that {e1 the draft} gave little guidance.}

Ministers are due to take a formal decision on 18 December.
