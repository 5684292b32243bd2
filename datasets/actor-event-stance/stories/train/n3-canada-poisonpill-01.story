id: n3-canada-poisonpill-01
kind: takeover defence
country: Canada
genre: business page
english: Canadian
form: article
event e1: Tamarack Grain's poison pill
actor a1: Tamarack Grain (organization)
actor a2: Prairie Union Holdings (organization)
actor a3: Lionel Bergstrom (person)
actor a4: Dana Hrycenko (person)
actor a5: Peel Street Partners (organization)
actor a6: the Saskatchewan Farm Council (organization)
actor a7: the securities tribunal (organization)
actor a8: Trent Okimaw (person)
actor a9: Fiona Leduc (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 +e1
stance: a9 =e1

REGINA - {a7.does-e1 {e1 A rights plan} that would have doubled the number of shares in {a1 Tamarack Grain Ltd.} if anyone bought more than 15 per cent was struck down on Tuesday by {a7 the securities tribunal}}.

The ruling clears the way for {a2 Prairie Union Holdings}, {a2.does-e1 which brought the challenge} and holds 14.8 per cent.

{a7.d The three-member panel} {a7.says-e1 found shareholders had been given no say. {a7.p It} noted that directors passed {e1 the measure} by telephone on a Sunday.} {a7.says {a7.d The panel} also rebuked {a2 Prairie Union} for failing to report {a2.p its} purchases on time and ordered {a2.p it} to pay $150,000.}

{a9 Fiona Leduc}, {a9.d a partner in a Calgary law firm that acts for neither side}, {a9.says=e1 said tribunals in Canada have generally let such plans stand for a limited period, so an order to cancel one at once is unusual. A lot turned on the timing, {a9.p she} said.}

{a3 Lionel Bergstrom}, {a3.d {a1 Tamarack}'s chair}, {a3.says+e1 said {a3.p he} would take the case to the court of appeal to have {e1 it} restored.} {a3.says+e1 {a3.p He} accused {a4 Dana Hrycenko}, {a4.d {a2 Prairie Union}'s president}, of buying quietly for a year.}

{a3.says+e1 "If someone wants {a1.d the company}, they can make an offer to everybody and pay for it. {e1 This} was there so nobody would get {a1.p it} by the back door," {a3 Bergstrom} said.}

{a4.says-e1 {a4 Hrycenko} answered that {a3 Bergstrom} was protecting {a3.p his} own job and that the market could now decide.} {a4.says Asked about the fine, {a4.p she} said the mistake was {a4.p hers}.}

Among other owners, the Toronto fund {a5 Peel Street Partners} {a5.does-e1 had written to {a1.d the board} in March and again in April} to have {e1 the plan} put to a vote. {a5.says {a5.p It} does not want {a2 Prairie Union} to succeed and thinks {a1 Tamarack} should remain independent}, {a5.says-e1 but told the hearing that owners, not directors, were entitled to that choice.}

{a6 The Saskatchewan Farm Council}, {a6.says+e1 whose members deliver to 61 {a1 Tamarack} elevators, was granted standing and told the panel that five buyers in 2010 had become three and could soon be two.} {a6.says+e1 {a6.p It} regretted the outcome, a spokeswoman said.}

{a8 Trent Okimaw}, {a8.d a canola grower near Yorkton who owns 4,000 shares}, {a8.says said {a1.d the company} had treated farmers badly over rail cars last winter and {a8.p he} had no love for {a1.p its} management.} {a8.does+e1 {a8.p He} still drove to Regina to testify on {a1.p its} behalf}.

{a1.does+e1 {a1 Tamarack} adopted {e1 the defence} in January, nine days after {a2 Prairie Union} disclosed {a2.p its} holding}, and {a1.says+e1 said on Tuesday {a1.p it} would study whether {e1 a new version} could be put before the annual meeting.}

Shares of {a1 Tamarack} rose 6.1 per cent to $27.40.
