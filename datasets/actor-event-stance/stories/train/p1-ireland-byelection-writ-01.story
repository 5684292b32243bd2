id: p1-ireland-byelection-writ-01
kind: by-election date
country: Ireland
genre: parliamentary report
english: British
form: article
event e1: holding the Portarlington by-election before Christmas
event e2: Ronan Hegarty's appointment as EU auditor
event e3: Bríd Scully's High Court action
actor a1: Pobal (organization)
actor a2: Cathal Mulvihill (person)
actor a3: Sinéad Crotty (person)
actor a4: Ronan Hegarty (person)
actor a5: Bríd Scully (person)
actor a6: Mattie Dunphy (person)
actor a7: the Attorney General (person)
actor a8: Fergal Looby (person)
actor a9: the Taoiseach (person)
actor a10: local shopkeepers (group)
stance: a1 +e1 +e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e2 =e1
stance: a5 +e1 +e3
stance: a6 -e1 -e2
stance: a7 -e3
stance: a8 =e1 =e3
stance: a9 +e2
stance: a10 =e1

Government sees off move for {e1 winter poll}

The coalition has defeated an attempt to {e1 send the voters of Portarlington to the polls this year}, by 79 votes to 71.

{a2 Cathal Mulvihill}, chief whip of {a1 Pobal}, {a2.does+e1 moved the writ at noon} and {a2.says+e1 told the Dáil that 68,000 people had now been short of a deputy for 140 days.}

The seat has been empty since June, when {a4 Ronan Hegarty} {a4.does+e2 left for Luxembourg} and {e2 a place on the European Court of Auditors}. {a2 Mr Mulvihill}, who served on two committees with {a4.p him}, {a2.says-e2 said {a4.p he} was a gifted man and excellent company. "But {a4.p he} was sent out there because {a9.d the Taoiseach} wanted {a4.p him} out of the next cabinet, and that is no way to fill {e2 an office of that kind}."}

The government chief whip, {a3 Sinéad Crotty}, {a3.says-e1 said that {e1 a contest in the dark evenings} would keep old people at home. {a3.p She} noted that the law allowed six months, and that {a1 Pobal} had used five of them when {a1.p it} was in office.} {a3.says+e2 {a4 Mr Hegarty}'s name had gone through the usual channels, {a3.p she} added, and there was "nothing whatever to explain".}

{a1.does+e1 All 31 of {a1 Pobal}'s deputies turned up to vote for {e1 it}}, two of them from hospital. One vote had been in doubt until the bells rang. {a6 Mattie Dunphy}, an independent from the next constituency, {a6.says-e2 has called {e2 the posting} "a plum for a pal" on local radio}, but {a6.does-e1 {a6.p he} walked up the steps with the government}. {a6.says-e1 {a6.p He} said canvassing in sleet served nobody, {a6.p himself} included.}

{a9 The Taoiseach} was not in the chamber. {a9.says+e2 In Brussels {a9.p she} said {a9.p she} was proud that the country had put forward an auditor with a doctorate in public finance.}

The dispute will move to the Four Courts next week. {a5 Bríd Scully}, {a5.d a pharmacist} from Mountmellick with no party card, {a5.does+e3 lodged papers in September} in which {a5.p she} {a5.says+e1 asks a judge to declare that {a5.p she} is entitled to be represented and that {e1 the vote} must be called at once.}

{a5.says+e3 "{a5.p I} remortgaged nothing. Neighbours put in tenners," {a5.p she} said.}

{a1.does+e3 {a1 Pobal} has offered to pay for the transcripts}, which {a5.p she} is considering.

{a7 The Attorney General} {a7.does-e3 has filed a 60-page defence arguing that the date is a matter for the Dáil alone} and {a7.does-e3 has asked for {e3 the case} to be dismissed with costs}.

{a8 Fergal Looby}, {a8.d the county returning officer}, {a8.says=e1 said {a8.p he} would need 18 days from the day the order reached {a8.p him}. {a8.p He} has 212 ballot boxes in a shed in Portlaoise.} {a8.says=e3 {a8.p He} has been named as a notice party in {e3 the proceedings} and will send a solicitor to listen.}

At home {a10 local shopkeepers} {a10.says=e1 seemed chiefly concerned with the roadworks. Two said they had not noticed that there was no deputy; a third had noticed and could not decide whether it mattered.}

{a4 Mr Hegarty}, reached by phone, {a4.says=e1 would not comment on {e1 the timing}. "{a4.p I} am an auditor. {a4.p I} don't do dates,"} {a4.p he} said, though {a4.p he} {a4.says+e2 rejected the suggestion that {a4.p he} had been pushed. "{a4.p I} applied, {a4.p I} was interviewed, {a4.p I} got {e2 it}."}

Under current rules the writ must be moved by 9 January.
