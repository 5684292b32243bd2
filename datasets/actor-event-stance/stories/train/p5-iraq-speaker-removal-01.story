id: p5-iraq-speaker-removal-01
kind: speaker's removal
country: Iraq
genre: wire report
english: British
form: article
event e1: the removal of parliament speaker Muthanna al-Rubaie
event e2: the court challenge to the vote on the speaker
event e3: the draft law on provincial oil revenue
actor a1: Muthanna al-Rubaie (person)
actor a2: the State Reform Alliance (organization)
actor a3: the Unity of the West bloc (organization)
actor a4: Prime Minister Haider al-Asfour (person)
actor a5: the Kurdish list (organization)
actor a6: Deputy Speaker Qasim al-Zuhairi (person)
actor a7: Zahra Jabbar al-Tamimi (person)
actor a8: the supreme court (organization)
actor a9: tribal elders in Ramadi (group)
actor a10: a Western diplomat (person)
actor a11: the governor of Basra (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2 -e3
stance: a4 =e1 +e3
stance: a5 -e1 +e3
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e2
stance: a9 -e1
stance: a10 =e1 =e3
stance: a11 +e3

BAGHDAD - {a1.d The speaker of Iraq's parliament} {a1.does-e1 refused to leave {a1.p his} office on Sunday, a day after deputies voted by 168 to 121 to {e1 strip {a1.p him} of the post}.}

{a1 Muthanna al-Rubaie}, who is 44, {a1.says-e1 told reporters through a half-open door that the sitting had been declared open at 11.50 at night, when the lights in the chamber were already off. "You cannot dismiss a man by torchlight," {a1.p he} said.} {a1.does+e2 {a1.p His} lawyers lodged papers with {a8 the supreme court} before noon.}

{a2 The State Reform Alliance}, {a2.d which has 101 seats and led Saturday's vote}, {a2.says+e1 accuses {a1.p him} of altering the date on a deputy's letter of resignation. {a2.p Its} chief whip said the bylaws had been followed to the comma and 329 chairs would not be held to ransom by one.} {a2.says-e2 Asked about {e2 the appeal}, he said it was "noise" and that {a2.d his group} had asked the judges to throw it out.}

In the absence of {a1.d the speaker}, the session was chaired by {a6 Deputy Speaker Qasim al-Zuhairi}, a member of a small southern party. {a6.does+e1 {a6.p He} read out the result, had the nameplate unscrewed and invited nominations for Wednesday.}

Custom gives the job to a Sunni Arab, and {a3 the Unity of the West bloc}, {a1 Mr al-Rubaie}'s own, sees itself as having been robbed of it. {a3.does-e1 {a3.p Its} 38 members walked out before the count} and have said {a3.p they} will not return. {a3.does+e2 Eleven of {a3.p them} signed {e2 {a1.d the speaker}'s petition} as co-plaintiffs.} {a9 Tribal elders in Ramadi}, not all of whom care for {a1.p him}, {a9.does-e1 closed the highway to Jordan for three hours on Sunday.} {a9.says-e1 One, Sheikh Fawzan, said he had quarrelled with {a1.d the man} over a well for six years but that {a9.p they} had picked {a1.p him} and would say when {a1.p he} was finished.}

{a5 The Kurdish list} {a5.says-e1 paid tribute to {a6 Mr al-Zuhairi}, whom {a5.p it} has worked with for a decade, and said a rush of this kind would come back to haunt {a6.p him}.} {a5.does-e1 {a5.p It} voted against.}

The row has held up {e3 a bill} that would send 15 per cent of the income from each barrel to the province where it was pumped. {a4 Prime Minister Haider al-Asfour} {a4.does+e3 sent {e3 it} to the chamber in May.} {a4.says=e1 {a4.p He} has stayed out of the quarrel over the chair. Parliament chose its own head, {a4.p he} said in a statement of two lines, and the government would deal with whoever sat there.}

{a11 The governor of Basra}, whose province would gain most, {a11.says+e3 said hospitals there were running on generators while deputies in Baghdad changed nameplates, and urged an early second reading.} {a11.p He} did not say whom {a11.p he} blamed. {a3.says-e3 {a3 Unity of the West}, whose provinces produce little, says {e3 the measure} would make beggars of half the country.} {a5.does+e3 {a5.d The Kurds}, who had two clauses added in committee, were to have moved that reading last Thursday.}

{a7 Zahra Jabbar al-Tamimi}, {a7.d who teaches constitutional law in Mosul}, {a7.says=e1=e2 said removal had been attempted four times since 2005 and had succeeded twice. The bylaws require a majority of all members, which is 165, {a7.p she} said, so {e2 the case} would turn on whether four deputies who were abroad had been counted, and there was no video.}

{a8 The supreme court} {a8.says=e2 said a date would be set within ten days. A spokesman would not say whether {a1 Mr al-Rubaie} was, in the meantime, speaker.}

{a10 A Western diplomat} in the capital {a10.says=e1=e3 said envoys had been told by all sides that {e1 Saturday's events} were a misunderstanding, and that nothing about oil was likely to be signed before the autumn in any case.}

Workmen were seen later carrying a new lock up the stairs and, an hour afterwards, down again.
