id: o8-denmark-club-ownership-01
kind: sports club ownership sale
country: Denmark
genre: newspaper report
english: British
form: article
event e1: the sale of Vejborg Handball to the Tannery Lane fund
actor a1: Vejborg Handball (organization)
actor a2: Tannery Lane Partners (organization)
actor a3: Henrik Skovbo (person)
actor a4: Jesper Thorup (person)
actor a5: the amateur section (organization)
actor a6: Lone Ravnkilde (person)
actor a7: the Danish league committee (organization)
actor a8: Mads Ellegård (person)
actor a9: Vejborg municipality (organization)
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 -e1

An investment fund from Boston is close to acquiring one of Denmark's oldest handball clubs after {a3.d its main shareholder} {a3.does+e1 agreed to hand over 72 per cent of the shares.}

{a3 Henrik Skovbo}, {a3.d a dairy owner} who has covered the losses of {a1 Vejborg Handball} for 19 years, {a3.does+e1 signed a letter of intent with {a2 Tannery Lane Partners} last week.} {a3.says+e1 {a3.p He} said {a3.p he} was 71 and had no children who wanted to go on.}

{a2 Tannery Lane}, which holds stakes in basketball teams in Lithuania and Belgium, {a2.says+e1 has promised to invest 60 million kroner in players over four years and to keep the name and the colours.} {a2.does+e1 {a2.p Its} accountants have been in the club offices since Monday.}

{a4 Jesper Thorup}, {a4.d a former international who holds 9 per cent}, {a4.does-e1 has not signed the waiver that {a2.d the purchasers} need from every shareholder.} {a4.says-e1 "{a4.p I} asked who stands behind {a2.d the fund} and {a4.p I} got a brochure," {a4 Thorup} said.}

The articles of {a1.d the club} give {a5 the amateur section}, which has 800 children in {a5.p its} teams, a say in any transfer of the licence. {a5.does-e1 {a5.p Its} committee voted 11-2 on Tuesday to withhold consent.}

{a6.d Its chairwoman}, {a6 Lone Ravnkilde}, {a6.says-e1 said the section paid nothing for hall hours today and had been told that this would be "reviewed". In Belgium {a2.d the fund} had doubled such fees in its second season, {a6.p she} said.}

{a2.says {a2 Tannery Lane} said the Belgian fees had been raised by the previous owners.} {a2.says+e1 {a2.p It} was confident that {e1 the transaction} would be completed by Easter, {a2.p it} said.}

{a9 Vejborg municipality}, which owns the hall, {a9.does-e1 has told {a3 Mr Skovbo} that the lease will not pass to a new owner} and {a9.does-e1 is drawing up an offer of {a9.p its} own for a third of the shares.}

{a8 Mads Ellegård}, {a8.d the team's top scorer}, {a8.says+e1 said the squad had lost five players last summer because there was no money. "{a8.p We} want to play in Europe again. {a8.p I} don't see anybody else with a plan," {a8.p he} said.}

{a7 The Danish league committee} {a7.says=e1 said {a7.p it} would examine the ownership documents once they had been submitted. {a7.p It} has 30 days to do so.}
