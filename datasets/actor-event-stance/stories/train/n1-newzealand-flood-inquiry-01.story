id: n1-newzealand-flood-inquiry-01
kind: public inquiry
country: New Zealand
genre: web news
english: New Zealand
form: article
event e1: a royal commission into the Manawatu flood response
actor a1: Heather Lidgard (person)
actor a2: Wiremu Tapsell-Ross (person)
actor a3: Ian Cudby (person)
actor a4: the Country and Town Party (organization)
actor a5: residents of Kairanga (group)
actor a6: the regional council (organization)
actor a7: Sir Bruce Aldous (person)
actor a8: Janine Petrie (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1

{a1.d The prime minister} {a1.does-e1 has turned down a request from four parties for {e1 the February floods to be examined by a royal commission}}.

{a1 Heather Lidgard} {a1.says-e1 said the review ordered by civil defence would report within 12 weeks and was "quite sufficient".} {a1.p She} {a1.says told Parliament that mistakes had plainly been made and that {a1.p she} was sorry for them.}

More than 2,300 people had to leave their homes when stop banks failed on the night of 15 February. Warnings were sent to a fax machine in an office that had closed for the weekend.

{a7 Sir Bruce Aldous}, {a7.d who chaired a commission on a rail accident in the 1990s}, {a7.says=e1 said such bodies could compel witnesses, which a departmental review could not, and that they were slow and expensive. It was a matter of what was wanted, {a7.p he} said.}

{a3.d The leader of the opposition}, {a3 Ian Cudby}, {a3.says+e1 said a department could not be allowed to mark its own work. "People want evidence on oath, in public, with a judge in the chair," {a3.p he} said.}

{a4.does+e1 {a3.p His} {a4 Country and Town Party} will use {a4.p its} next members' day to force a debate}, although {a4.p it} cannot win a vote without the support of {a2.d the government's partner}, {a2 Wiremu Tapsell-Ross}. {a2.says {a2 Mr Tapsell-Ross}, whose own house was flooded, has said {a2.p he} was let down by everyone in Wellington.} {a2.says-e1 On Tuesday, however, {a2.p he} told a local station that {e1 a commission} would take two years and pay for a lot of lawyers.}

{a6 The regional council}, which has been blamed in newspapers for the state of the stop banks, {a6.does+e1 voted 9-2 last week for {e1 a full inquiry} and wrote to {a1 Ms Lidgard} to offer a building for {e1 it}}.

{a5.does+e1 {a5 Residents of Kairanga} put up a banner with the words "On oath" outside the local hall}, where {a8.d the civil defence minister}, {a8 Janine Petrie}, was speaking. {a8.says {a8 Ms Petrie} told them that they had every right to be angry.} {a8.says-e1 {a8.p She} did not wish to see volunteers who had worked for 30 hours cross-examined, {a8.p she} added.}

The cost of repairs in the district has been put at $160m.
