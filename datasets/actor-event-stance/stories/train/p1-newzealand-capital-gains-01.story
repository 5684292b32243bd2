id: p1-newzealand-capital-gains-01
kind: capital gains tax
country: New Zealand
genre: newspaper report
english: British
form: article
event e1: the tax on profits from selling rental homes
event e2: the dismissal of Leanne Strachan
actor a1: Prime Minister Deborah Kinsella (person)
actor a2: Leanne Strachan (person)
actor a3: Country First (organization)
actor a4: Murray Heslop (person)
actor a5: the Property Owners' Council (organization)
actor a6: Tenants Aotearoa (organization)
actor a7: the Progress Party (organization)
actor a8: Rewi Tautari (person)
actor a9: Inland Revenue officials (group)
actor a11: the Wesley Housing Trust (organization)
actor a10: Siobhan Marr (person)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 -e1 -e2
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1 -e2
stance: a8 +e1
stance: a9 =e1
stance: a10 =e1 =e2
stance: a11 +e1

New Zealand's two governing parties spent a second day apart on Thursday after {a1.d the prime minister} {a1.does+e2 {e2 removed {a2.d a junior finance minister} who had passed a cabinet paper to a reporter}}.

The 41-page document sets out how the state would take 15 per cent of {e1 the gain when a house that is let to somebody is sold}. Family homes and farms are left out.

{a2 Leanne Strachan}, who belongs to the smaller partner, {a3 Country First}, {a2.says admitted within an hour that {a2.p she} was the source.} {a2.says-e1 "People in Gore who own two units instead of a pension had a right to know what was being cooked up for them," {a2.p she} said.}

About {a2.p her} own fate {a2.p she} was brisk. {a2.says+e2 "{a1 Deborah} was right. {a2.p I}'d have had no respect for {a1.p her} if {a1.p she} had kept {a2.p me} on."}

{a2.p Her} party leader sees that otherwise. {a4 Murray Heslop}, who is also deputy prime minister, {a4.does-e2 did not attend the swearing-in of a successor} and {a4.says-e2 said a warning would have been enough for "a bit of candour".} {a4.p He} {a4.does-e1 instructed {a4.p his} seven members to put down no fewer than 30 changes to the draft, the first of which deletes {e1 the charge} altogether.}

{a3.does-e1 {a3 Country First}'s national council, meeting in Timaru, voted by 34 to three to have {e1 it} struck from the coalition programme.}

{a1 Prime Minister Deborah Kinsella} {a1.says+e1 would not accept that the idea was finished. "{e1 It}'s in the programme both parties signed. Page nine," {a1.p she} said.} {a1.says+e2 Ministers who hand out papers cannot be ministers, {a1.p she} added, "and that would be so if the paper had been about ducks".}

The work is being done by {a8 Rewi Tautari}, {a8.d the finance minister}, who has said little in public. {a8.does+e1 On Wednesday {a8.p he} booked parliamentary time for {e1 the bill} in the first week of June} and {a8.says+e1 corrected a radio presenter who had spoken of 20 per cent.}

{a9 Inland Revenue officials} {a9.says=e1 told a select committee that {e1 it} would bring in NZ$310m in {e1 its} third year and that {a9.p they} would need 85 more staff.}

Landlords are organising. {a5 The Property Owners' Council} {a5.says-e1 said {a5.p it} shared {a8.d the minister}'s wish to see young couples in their own homes}, but {a5.does-e1 {a5.p it} has set aside $2m for advertisements in eleven marginal seats.}

{a6 Tenants Aotearoa} {a6.says+e1 was hardly happier. {a6.p Its} convenor called 15 per cent "a rate for cowards" and asked why {e1 it} had taken three governments, but said the group would rather have {e1 this} in June than something better never.} {a11 The Wesley Housing Trust} {a11.does+e1 has put {a11.p its} name down to speak in favour at the hearings}.

{a7 The Progress Party}, in opposition, put forward much the same thing in 2019. {a7.says+e1 {a7.p It} will vote with the government on {e1 the measure}, {a7.p its} finance spokesman said}, while {a7.says-e2 finding it "remarkable that the only person to lose a job over this is the one who told the public".}

{a10 Siobhan Marr}, who teaches politics in Dunedin, {a10.says=e1 said {e1 the tax} had the numbers on paper, with or without {a4 Mr Heslop}.} {a10.says=e2 {e2 Ms Strachan's departure} was the fourth from a coalition cabinet for a breach of confidence, {a10.p she} said, and the earlier three governments had all served their term.}

The next poll is due on Sunday.
