id: n1-australia-senate-ticket-01
kind: candidate deselection
country: Australia
genre: web news
english: Australian
form: article
event e1: the removal of Senator Lorna Pascoe from the party's Queensland ticket
event e2: Pascoe's court action against the party
actor a1: Lorna Pascoe (person)
actor a2: the state executive of the Federation Party (organization)
actor a3: Brett Wardlaw (person)
actor a4: Neville Kitching (person)
actor a5: Tamsin Orr (person)
actor a6: Darren Velletri (person)
actor a7: the party's Cairns branch (organization)
actor a8: Gail Strachan (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 -e2
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1 =e2

{a1.d A government senator} who was dropped from the list of candidates for the next election {a1.does+e2-e1 {e2 has asked the Supreme Court in Brisbane to put {a1.p her} back}}.

{a1 Lorna Pascoe} had been placed second on the Queensland ticket by a meeting of 310 delegates in February. {a2.does+e1 {a2 The state executive of the Federation Party} voted 14-5 last Friday to replace {a1.p her} with {a6 Darren Velletri}}, {a6.d a former police union official}.

{a3.d The party's state president}, {a3 Brett Wardlaw}, {a3.says+e1 said there were concerns about remarks {a1.d the senator} had made on foreign investment and about {a1.p her} attendance at committee meetings.}

{a1.says-e1 {a1 Senator Pascoe} said {a1.p she} had missed three meetings out of 94, all of them while {a1.p her} husband was in hospital.} {a1.says+e2 "{a1.p I} take no pleasure in seeing lawyers. The rules say the delegates choose, and somebody has to read the rules out," {a1.p she} told reporters outside the court.}

{a2.does-e2 {a2.d The executive} has hired a senior barrister} and {a2.says-e2 will argue that judges have no business in the internal affairs of a voluntary association.} {a3.says-e2 {a3 Mr Wardlaw} said every dollar spent on {e2 the case} was a dollar less for the campaign.}

{a4.d The prime minister}, {a4 Neville Kitching}, {a4.says-e2 urged {a1 Senator Pascoe} to withdraw.} {a4.says=e1 Asked whether {a1.p she} should have kept {a1.p her} place, {a4.p he} said preselection belonged to the state divisions and {a4.p he} did not comment on it.}

{a5 Tamsin Orr}, {a5.d the trade minister}, who has often clashed with {a1 Senator Pascoe} over beef imports, {a5.says-e1 said the delegates' decision ought to have been final.} {a5.does+e2 {a5.p She} has lent {a1.d her colleague} $20,000 towards {a1.p her} costs}, it was confirmed on Tuesday.

{a7 The party's Cairns branch} {a7.does-e1 has returned {a2.d the executive's} posters unopened}, a member said.

{a6 Mr Velletri}, who came sixth in the February ballot, {a6.says said {a1 Senator Pascoe} had served the north with distinction.} {a6.does+e1 {a6.p He} has already taken leave from {a6.p his} job and opened an office in Townsville.}

{a8 Gail Strachan}, {a8.d who teaches electoral law} in Sydney, {a8.says=e1=e2 said Australian courts had intervened in such disputes four times since 1993 and had declined to do so on at least seven occasions. {a8.p She} would not predict the outcome.}

{e2 The matter} will be heard on 3 August. Nominations close a week later.
