id: p2-australia-theatre-sponsor-01
kind: theatre sponsorship
country: Australia
genre: newspaper report
english: Australian
form: article
event e1: Sandbelt Theatre's sponsorship deal with Wagerline
event e2: Tilda Moncrieff's withdrawal of her play from Sandbelt Theatre
actor a1: Sandbelt Theatre (organization)
actor a2: Wagerline (organization)
actor a3: Tilda Moncrieff (person)
actor a4: Callum Roache (person)
actor a5: the actors' guild (organization)
actor a6: Gambling Harm Victoria (organization)
actor a7: Bronwyn Tsakiris (person)
actor a8: subscribers (group)
actor a9: Hector Lim (person)
actor a10: the state arts minister (person)
actor a11: the stage crew (group)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 =e1 +e2
stance: a6 -e1 +e2
stance: a7 -e1 -e2
stance: a8 -e1
stance: a9 +e1 -e2
stance: a10 =e1
stance: a11 +e1

Eleven days before rehearsals were to start, {a3 Tilda Moncrieff} {a3.does+e2 asked for {a3.p her} script back}.

{a3.says-e1 "{a3.p I} wrote a play about {a3.p my} father and a poker machine. {a3.p I} can't put it on under a banner that pays for itself out of men like him," {a3.d the Geelong writer} said in a letter to {a1 Sandbelt Theatre}, released on Friday.}

{a1.d The Melbourne company} {a1.does+e1 announced on Tuesday that the online bookmaker {a2 Wagerline} would put in $1.9 million a year until 2029}, the largest private contribution any Victorian stage has had. {a2.p Its} logo is to go on programs, foyers and the safety curtain.

{a4.d Artistic director} {a4 Callum Roache} {a4.says-e2 said {a4.p he} revered {a3.d Moncrieff}, had wept at the second act and would be leaving the October slot open in case {a3.p she} slept on it}. {a4.says+e1 Of {e1 the money} {a4.p he} said: "{a4.p We} ran it past the ethics panel, {a4.p we} ran it past the funding body, and nobody found a rule {a4.p we} had broken. Twenty-six people have a job next year who didn't on Monday."}

{a1.does-e2 {a1.d The company}'s lawyers have written to {a3.d the playwright}'s agent pointing to a clause on notice.} {a1 Sandbelt} lost $2.2 million last year after a federal program ended, and sold {a1.p its} workshop in Moorabbin. {a11 The stage crew}, {a11.does+e1 by 41 hands to three, agreed to wear the new logo on their blacks}.

{a2 Wagerline} {a2.says+e1 rejected the suggestion that {a2.p it} was buying good manners. A spokesman noted that {a2.p it} had backed country football for nine years without anyone asking for a rewrite, and that half the critics had an account.} {a2.does+e1 {a2.p It} paid the first instalment on Thursday.}

Gambling companies took about $8.4 billion from Australians through phones and computers in the last financial year. A federal bill to keep them off sports jerseys has been before a committee since autumn; it says nothing about theatres.

{a6 Gambling Harm Victoria} {a6.does-e1 laid 410 pairs of shoes on the steps in Bay Street on opening night}. {a6.says+e2 {a6.p Its} director, Oona Delahunty, said she had cried in the car when {e2 the letter} was read on the radio, and that other authors now had a door to walk through.}

Not all who dislike {e1 {a1 Sandbelt Theatre}'s sponsorship deal with {a2 Wagerline}} like {e2 the exit}. {a7 Bronwyn Tsakiris}, who resigned as a director of {a1 Sandbelt} on Wednesday, {a7.does-e1 left the board rather than sign the contract}. {a7.says-e2 {a7.p She} said the play would have done more damage to a bookmaker from the stage than it can from a drawer.}

{a5 The actors' guild} {a5.does+e2 told four cast members that they would be supported with $3,000 each if they lost work because of {a3 Moncrieff}, whom {a5.p it} thanked}. {a5.says=e1 As to who may sponsor what, {a5.p it} said members were split and {a5.p it} would survey them in spring.}

{a8.d People who hold season tickets} have been ringing. {a8.does-e1 By Friday 340 of 6,100 {a8 subscribers} had asked for refunds, nearly all of them naming {a2 Wagerline}.} The box office refused none.

{a9 Hector Lim}, {a9.d who runs a rival house in Brunswick}, could have been expected to enjoy it. {a9.says+e1 {a9.p He} told ABC radio that {a9.p he} wished {a9.p he} had got to the cheque first, and that a theatre which shut with clean hands was still shut.} {a9.says-e2 Writers were free to walk, {a9.p he} said, but {a3.d this one} had walked out on a stage manager with twins.}

{a10 The state arts minister}, whose department provides 22 per cent of {a1.d the company}'s income, {a10.says=e1 said sponsorship was a question for boards. {a10.p She} had seen two of {a3 Moncrieff}'s plays and thought both a little long.}

The safety curtain was still grey on Saturday. A painter has been booked for the 14th.
