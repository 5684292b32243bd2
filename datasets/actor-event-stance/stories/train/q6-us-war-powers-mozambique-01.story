id: q6-us-war-powers-mozambique-01
kind: war powers resolution
country: United States
genre: newspaper report
english: American
form: article
event e1: the resolution to end U.S. military involvement in Mozambique
event e2: American airstrikes on militants in northern Mozambique
actor a1: Rep. Walter Nakagawa (person)
actor a2: the White House (organization)
actor a3: Speaker Diane Rutledge (person)
actor a4: Sen. Paul Abernethy (person)
actor a5: Mozambique (organization)
actor a6: Gen. Lewis Tarrant (person)
actor a7: Veterans for Return (organization)
actor a8: Priya Raghunathan (person)
actor a9: Dean Pettibone (person)
actor a10: members of the Freedom Bloc (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 -e1 -e2
stance: a5 +e2
stance: a6 =e1 +e2
stance: a7 +e1 -e2
stance: a8 =e1
stance: a9 =e1 =e2
stance: a10 +e1

WASHINGTON — {a3.d The Republican leadership of the House} {a3.does-e1 went to the Rules Committee late Monday for a provision that would stop the clock on {e1 a measure ordering 340 Special Operations troops out of southern Africa}}.

Under a 1973 law, {e1 the measure} would otherwise come to the floor by Friday, and whips in both parties said {e1 it} could pass.

{a1 Rep. Walter Nakagawa}, Democrat of Hawaii, {a1.does+e1 introduced {e1 it} on May 2}, the day after the Pentagon acknowledged a 19th {e2 raid from the air} on an insurgent group in Cabo Delgado Province. {a1.says-e2 “Nobody in this building voted for {e2 that},” {a1.p he} said. “{a1.p I} have asked four times what the mission is and have been given four answers.”}

{a3 Speaker Diane Rutledge} {a3.says {a3.p she} had no quarrel with the gentleman’s right to raise the issue.} {a3.says-e1 A debate this week, while American pilots are in the air, would “send exactly one message, and not to us,” {a3.p she} told reporters.} {a3.p She} would not say when the clock might be restarted.

{a10 Members of the Freedom Bloc}, a group of about 25 conservatives, {a10.says+e1 said {a10.p they} would vote down {a3.p her} provision} and with it, if need be, a farm bill that travels under the same rule.

{a2 The White House} {a2.says-e1 said in a two-sentence statement that senior advisers would recommend a veto.} {a2.says+e2 A spokesman put the number of militants killed since January at more than 400 and that of civilians at zero. Local church officials have spoken of at least 14 dead villagers, a figure he called “enemy arithmetic.”}

{a6 Gen. Lewis Tarrant}, {a6.d the head of the regional command}, {a6.says+e2 testified last week that {e2 the attacks} had kept a $20 billion gas field working and two district capitals out of the insurgents’ hands.} {a6.says=e1 Asked three times about {e1 the legislation}, {a6.p he} replied that generals execute policy and Congress makes it.}

The politics in the Senate are less tidy. {a4 Sen. Paul Abernethy}, a Republican who sits on the Foreign Relations Committee and lost a nephew in Niger, {a4.says-e2 has called {e2 the bombing} a war by press release and has asked that {e2 it} be halted pending a real authorization.} Yet {a4.p he} {a4.says-e1 said on Sunday that {a4.p he} would oppose {e1 the Nakagawa text}, which sweeps up the medics and trainers with the drones. “{a4.p I}’m with {a1.p him} on the disease. {a4.p I} can’t take the pill,” {a4.p he} said.}

{a5 Mozambique}, which {a5.does+e2 lets the aircraft use a runway at Nacala}, {a5.says+e2 said through {a5.p its} ambassador that {a5.p it} was grateful for every sortie. The ambassador declined to discuss the business of a foreign legislature.}

About 200 people from {a7 Veterans for Return}, many of {a7.p them} veterans of Iraq and Afghanistan, {a7.does+e1-e2 filled the corridor outside the committee room wearing the names of the 14 villagers}. {a7.p They} {a7.does+e1 carried boxes of what {a7.p they} said were 310,000 signatures for {e1 an immediate pullout}.}

{a9 Dean Pettibone}, {a9.d a retired postal worker from Ohio whose son is an Air Force loadmaster there}, was in the corridor too. {a9.says=e1=e2 {a9.p He} had come, {a9.p he} said, to ask for a better mailing address. “{a9.p I} don’t do the politics of it. {a9.p I} count the days.”}

{a8 Priya Raghunathan}, {a8.d who studies executive power at a Washington research institute}, {a8.says=e1 said Congress had sent three such resolutions to presidents in half a century and none had survived a veto. Even a losing vote tends to shorten an operation, {a8.p she} said, though it is hard to show which caused which.}
