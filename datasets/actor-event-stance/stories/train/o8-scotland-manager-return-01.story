id: o8-scotland-manager-return-01
kind: football manager appointment
country: Scotland
genre: sports report
english: British
form: article
event e1: Gordon Rennick's return as manager of Carrick Athletic
actor a1: Gordon Rennick (person)
actor a2: Carrick Athletic (organization)
actor a3: Stewart Lamond (person)
actor a4: Alison Teviot (person)
actor a5: Athletic Supporters' Assembly (organization)
actor a6: Davie Moncur (person)
actor a7: Craig Sillars (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1

{a2 Carrick Athletic} {a2.does+e1 have given {a1 Gordon Rennick} a three-year contract}, six years after {a1.p he} walked out on {a2.d the club} to join {a2.p their} nearest rivals.

{a1.d The 54-year-old} {a1.does+e1 signed on Sunday night} and took training the following morning. {a1.p He} replaces Paul Inglis, who left in October with {a2.d the side} second from bottom.

{a3.d Chairman} {a3 Stewart Lamond} {a3.says+e1 said {a1 Rennick} had been the first name on a list of four. "{a3.p I} drove to {a1.p his} house {a3.p myself}. {a3.p We} talked about players for five hours and by the end {a3.p I} did not want to see anybody else," {a3.p Lamond} told {a2.d the club}'s channel.}

Not everyone on the board was consulted. {a4 Alison Teviot}, {a4.d who owns 11 per cent of the shares}, {a4.does-e1 resigned as a director an hour before {e1 the announcement}}. In a statement {a4.p she} {a4.says-e1 said {a4.p she} had learned of {e1 the decision} from a taxi driver and that the last spell under {a1 Rennick} had left debts of £2.3m.}

{a1 Rennick} {a1.says+e1 told reporters {a1.p he} understood there were people who needed convincing. "{a1.p I} made a mistake in how {a1.p I} left. {a1.p I} have wanted to put it right for a long time," {a1.p he} said.}

{a5 The Athletic Supporters' Assembly}, which has 1,900 members, {a5.does-e1 has called a protest before Saturday's match against Strathallan} and {a5.does-e1 is collecting signatures for an extraordinary general meeting}. {a6.d Its secretary}, {a6 Davie Moncur}, {a6.says-e1 said 83 per cent of those who answered a survey in November had named somebody else.}

"{a3 Mr Lamond} asked {a5.p us} what {a5.p we} thought and then {a3.p he} put the paper in a drawer," {a6.says-e1 {a6 Moncur} said}.

{a3 Lamond} {a3.says+e1 denied that the survey had been ignored and pointed to 640 season tickets sold for the second half of the season since Monday.}

{a7.d Captain} {a7 Craig Sillars}, who has never played under {a1 Rennick}, {a7.says=e1 said managers were a matter for the board. "{a7.p I} have had seven here. {a7.p We} have to win games whoever is in the dugout," {a7.p he} said.}

{a1 Rennick} {a1.does+e1 has already asked for a goalkeeper and a left back to be signed in January and has moved the first team back to the old training ground at Burnside.}

{a2.d The club} are nine points from safety.
