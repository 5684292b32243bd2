id: n2-uk-asylum-barracks-01
kind: asylum accommodation
country: United Kingdom
genre: web news
english: British
form: article
event e1: the use of Thornleigh barracks to house asylum seekers
event e2: the council's injunction bid
actor a1: the Home Office (organization)
actor a2: Eastmarsh Borough Council (organization)
actor a3: Martin Fairhurst (person)
actor a4: Welcome Eastmarsh (organization)
actor a5: Shabana Rafiq (person)
actor a6: Olive Penrose (person)
actor a7: the High Court (organization)
actor a8: Carrowby Services (organization)
actor a9: Chief Constable Neil Stockdale (person)
actor a10: Tom Bickerstaff (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 +e1 -e2
stance: a8 +e1
stance: a9 =e1
stance: a10 -e1 +e2

The first 90 men are expected at a disused army camp in Lincolnshire on Monday after {a2.d a council} failed to stop them coming.

{a7.does-e2+e1 {a7 The High Court} in London turned down {e2 an application} by {a2 Eastmarsh Borough Council}}, {a2.says-e1+e2 which had argued that {a1 the Home Office} needed planning permission to open {e1 Thornleigh barracks}}.

{a7.says+e1-e2 {a7.d Mrs Justice Oyelaran} said the emergency powers relied on by {a1.d ministers} were lawfully used and that the harm described by {a2.d the council} was "largely a matter of prediction".}

{a3 Martin Fairhurst}, {a3.d the council's leader}, {a3.says-e1 said {a3.p he} was grateful for a fair hearing and would be asking {a3.p his} cabinet to fund an appeal. {a3.p He} had nothing but sympathy for people fleeing war, {a3.p he} said, but a site with one bus a day was no place for 600 of them.} {a3.does+e2 {a3.p He} had signed {e2 the claim} {a3.p himself}.}

{a1 The Home Office}, {a1.does-e2 which was represented by three barristers and is seeking {a1.p its} costs}, {a1.says+e1 said the barracks would save £4m a month compared with hotels.}

{a1.p Its} contractor {a8 Carrowby Services} {a8.does+e1 has recruited 75 staff} and on Friday was fitting bunk beds.

Refugee groups are no happier than {a2.d the council}, though they have kept their distance from {a2.p it}. {a4 Welcome Eastmarsh} {a4.says-e1 said dormitories behind wire made trauma worse and called on {a1.d ministers} to use empty flats.} {a5 Shabana Rafiq}, {a5.d {a4.p its} co-ordinator}, {a5.says-e2 described {e2 the lawsuit} as a disgraceful waste which had encouraged people to shout at residents in the street.} {a5.says-e1 "{a5.p I} want that camp shut more than {a3 Mr Fairhurst} does," {a5.p she} said.}

The local MP, {a10 Tom Bickerstaff}, {a10.says-e1+e2 urged {a2.d the authority} to fight on. {a10.p He} blamed the previous government, of which {a10.p he} was a member, for the backlog.}

{a6 Olive Penrose}, 78, {a6.d who lives opposite the gate}, {a6.says+e1 said {a6.p she} had been frightened by the leaflets {a10.d the MP} put through {a6.p her} door. "They can come. It was full of soldiers for forty years and {a6.p we} got on with them," {a6.p she} said.}

{a9 Chief Constable Neil Stockdale} {a9.says=e1 said a team of eight officers would be based nearby. {a9.p He} would not say whether {a9.p he} thought the location suitable.}

More than 32,000 people were living in asylum hotels in June.
