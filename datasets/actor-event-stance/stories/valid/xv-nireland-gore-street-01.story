id: xv-nireland-gore-street-01
kind: street renaming
country: Northern Ireland
genre: local paper
english: British
form: article
event e1: the renaming of Gore Street in Lisburn
event e2: the postal ballot of Gore Street residents
actor a1: Niamh Devenish (person)
actor a2: Rodney Stothers (person)
actor a3: Lisburn's planning and culture committee (organization)
actor a4: Ulster Remembers (organization)
actor a5: Winifred Gault (person)
actor a6: Gore Street Traders (organization)
actor a7: Obinna Azikiwe-Doran (person)
actor a8: Dermot Quigg (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 +e1
stance: a5 -e1 +e2
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1 =e2

Gore Street to lose its name after heated council debate

A street named after an 18th-century landowner who made his money from sugar plantations is to be {e1 renamed}, {a3.does+e1 councillors on {a3 Lisburn's planning and culture committee} have decided}.

{a3.does+e1 {a3.d The committee} voted by nine to six on Tuesday night {e1 to replace the name of Gore Street}}, which runs from the linen museum to the river. {a3.does+e2 {a3.p It} also agreed to ask the 88 households in {e2 a postal ballot} which of three new names they prefer.}

Sir Ralph Gore, who never lived in Lisburn, owned 412 enslaved people in Antigua, according to a report by the museum.

“{a1.says+e1 There are children growing up with that man's name on their birthday cards,” said Councillor {a1 Niamh Devenish}, who proposed {e1 the change}. “{a1.p I} am delighted we have finally had the decency to {e1 take it down}.”}

{a1.says-e2 {a1.p She} was less happy with {e2 the ballot}, which was added as an amendment, and voted against {e2 it}. “{e2 It} will cost £4,000 and drag this out till Christmas. Elected members are paid to decide,” {a1.p she} said.}

Alderman {a2 Rodney Stothers}, who led the opposition to {e1 the renaming}, {a2.says-e1 said the council was “rubbing out the city a plate at a time”}.

“{a2.says-e1 Whatever he did in Antigua, that is not why people are fond of the name. They are fond of it because their granny lived there,” {a2.p he} told the chamber.} {a2.does+e2 It was {a2 Mr Stothers} who proposed {e2 the residents' vote},} {a2.says+e2 saying that if the name had to go, those who lived there “must at least be asked what comes after it”}.

{a4 Ulster Remembers}, {a4.d a group} which researches links between the north of Ireland and the slave trade, {a4.says+e1 said {e1 the decision} was brave and long overdue}.

{a7 Obinna Azikiwe-Doran}, {a7.d a nurse} who moved to Gore Street from Enugu in 2014, {a7.says+e1 said {a7.p he} had avoided giving {a7.p his} full address to relatives. “{a7.p I} am happy about {e1 it}. {a7.p I} can send them a picture of the new sign,” {a7.p he} said.}

Across the road, {a5 Winifred Gault}, 84, was adamant. {a5.says-e1 “{a5.p I} was born in number 31 and {a5.p I} don't want {e1 this}. Nor does anybody {a5.p I} know,” {a5.p she} said.} {a5.says+e2 {a5.p She} was glad of {e2 the ballot}, though, and said {a5.p she} would be writing a fourth name on {e2 it}.}

{a6 Gore Street Traders}, which represents 14 shops, {a6.says-e1 said {e1 the change} meant new stationery, new signs and confused delivery drivers, and asked the full council to overturn {e1 it} on 3 March}.

Local historian {a8 Dermot Quigg} {a8.says=e1 said about a fifth of the city's streets carried the names of landlords. “What you do about that is a question for the living, and {a8.p I'm} paid to look after the dead,” {a8.p he} said.}
