id: p7-uk-gambler-spending-checks-01
kind: gambler spending checks
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: the proposed spending checks on online gamblers
event e2: the racecourses' one-day shutdown
event e3: Sir Gerald Huxtable's amendment to delay the checks
actor a1: Fiona Tressell (person)
actor a2: the Racecourse Forum (organization)
actor a3: Marcus Oyelade (person)
actor a4: Families After Gambling (organization)
actor a5: Sir Gerald Huxtable (person)
actor a6: some trainers (group)
actor a7: a senior official at the regulator (person)
actor a8: Betmarch (organization)
actor a9: Helen Cawthra (person)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 -e1 =e2
stance: a4 +e1 -e3
stance: a5 -e1 +e3
stance: a6 -e1 -e2
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

Four race meetings off in betting protest

{a2.does-e1+e2 There will be {e2 no racing at Wrexton, Thirlby, Saltmoor or Ludlow Park} next Wednesday after {a2 the Racecourse Forum} asked {a2.p its} members to keep their gates shut for a day.}

{a2.says-e1 {a2.d The body}, which speaks for 41 tracks, said ministers had left {a2.p it} with no other means of making itself heard. {a2.p It} reckons that the sport would lose £50m a year in levy and sponsorship if customers were asked for bank details before a bet.}

Under {e1 the measure}, operators would have to look into the finances of anyone who loses more than £500 in a month. {e1 It} would take effect in April. Losses on lottery tickets would not count.

{a1 Fiona Tressell}, {a1.d the gambling minister}, {a1.says+e1 told MPs that figures quoted by the tracks were wrong. Nineteen in 20 accounts would never be looked at, {a1.p she} said, and nobody would be asked to send in a payslip.} {a1.says-e2 {a1.p She} regretted that 'stable staff and racegoers are to lose {e2 a day} for the sake of a press release'.}

{a5.does+e3-e1 {a5.d The opposition backbencher} {a5 Sir Gerald Huxtable} has put down {e3 an amendment which would hold {e1 the scheme} back until a three-year study has been completed}.} {a5.says {a5.p He} paid tribute to {a1.d the minister}, whom {a5.p he} has known since they sat on the same council.} {a5.says-e1 'I have no doubt at all about {a1.p her} motives. But {a5.p I} have yet to meet a punter who wants his bookmaker to see his mortgage,' {a5.p he} said.}

{a1.does-e3 {a1 Ms Tressell}'s office has told government MPs to vote {e3 it} down.}

{a4 Families After Gambling}, set up by parents whose children took their own lives, {a4.says-e3 said that three years was another 1,200 funerals.} {a4.says+e1 {a4.p It} had wanted a limit of £100, and called the figure chosen a gift to the industry, but said {a4.p it} would be in the gallery to see {e1 the regulations} through.}

{a8.does-e1 {a8 Betmarch}, the largest online bookmaker, has written to 1.4 million customers inviting them to contact their MP.} {a3.d {a8.p Its} chairman}, {a3 Marcus Oyelade}, {a3.says-e1 said {a3.p he} shared the aim of protecting the vulnerable. People would simply go to unlicensed sites in Curaçao, {a3.p he} told a trade dinner on Monday.} {a3.says=e2 Asked whether {a8.d the company} welcomed {e2 Wednesday's closure}, on which {a8.p it} will lose a day's turnover, {a3.p he} said that was a question for the courses.}

The racing world is not of one mind. {a6 Some trainers} {a6.says-e2 complained that {a6.p they} had horses entered at Thirlby and learned of {e2 the stoppage} from the radio.} {a6.says-e1 {a6.p They} added that {a6.p they} had no more time than the tracks did for {e1 checks}, which two big owners had named as their reason for selling up.}

{a7 A senior official at the regulator} {a7.says=e1 said that in a trial covering 860,000 accounts, 97 per cent of the inquiries had been answered by a credit agency without the customer noticing. Whether that was good enough was for Parliament.}

{a9 Helen Cawthra}, {a9.d a leisure analyst}, {a9.says=e1 expects {e1 the rules} to take 6 per cent off online revenue in the first year and rather less afterwards.} Shares in the three listed bookmakers closed little changed.

The vote is due on Thursday week.
