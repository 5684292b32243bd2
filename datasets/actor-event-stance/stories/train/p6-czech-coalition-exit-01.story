id: p6-czech-coalition-exit-01
kind: coalition walkout
country: Czech Republic
genre: newspaper report
english: British
form: article
event e1: the Country Alliance's departure from the Czech government
event e2: the plan to merge 2,000 small municipalities
event e3: opposition calls for an early election
actor a1: the Country Alliance (organization)
actor a2: Vojtech Hrabal (person)
actor a3: Prime Minister Alena Sykorova (person)
actor a4: Marek Dusil (person)
actor a5: the president (person)
actor a6: the union of villages (organization)
actor a7: Iveta Blahova (person)
actor a8: Tomas Kolinsky (person)
actor a9: business leaders (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2 -e3
stance: a3 -e1 +e2 -e3
stance: a4 +e1 -e2 +e3
stance: a5 =e1 =e3
stance: a6 -e2
stance: a7 -e1 -e2
stance: a8 =e1 =e3
stance: a9 +e2 -e3

{a3 Prime Minister Alena Sykorova} lost {a3.p her} majority on Thursday when {e1 four ministers cleared their desks}.

{a1.does+e1-e2 The ministers, of {a1 the Country Alliance}, resigned two hours after the cabinet approved {e2 a bill under which communes with fewer than 500 people would be joined to a larger neighbour} by 2029.} {a1.d The party} holds 17 of the coalition's 108 seats in the 200-member lower house.

"{a2.p We} told {a3.p her} in April, in June and on Monday," said {a2 Vojtech Hrabal}, {a2.d the agriculture minister and party leader}. {a2.says-e2 "You cannot abolish 2,000 mayors who work for a few hundred euros a month and call it a saving."} {a2.says+e1 {a2.p He} rejected suggestions that {a2.p his} colleagues might come back if {e2 the reform} was watered down. The door was shut, {a2.p he} said, "and {a2.p we} have left the key".}

{a3 Ms Sykorova} {a3.says-e1 said {a3.p she} regretted {e1 the resignations} and had offered a delay of a year as late as Wednesday night.} {a3.does+e2 {a3.p She} did not withdraw the text}, {a3.says+e2 which {a3.p her} office says would free 3.1bn koruna (£104m) for schools and ambulances.} The country has 6,250 municipalities, more per head than any other in the European Union.

{a3.says-e3 {a3.p She} intends to stay in office with a minority until the regular poll in October next year. "People elected {a3.p us} for four years and nobody sends back the last quarter of a contract," {a3.p she} said.}

{a4.says+e1 {a4 Marek Dusil}, {a4.d whose opposition movement leads in the polls by nine points}, rang {a2 Mr Hrabal} to congratulate {a2.p him}.} {a4.does+e3 {a4.p His} deputies have tabled {e3 a motion to dissolve the house}}, which needs 120 votes. {a4.says-e2 {a4.p He} said {e2 the mergers} would be torn up in {a4.p his} first week.}

That motion appears unlikely to pass. {a2 Mr Hrabal} {a2.says-e3 said {a2.p his} deputies would vote {e3 it} down, since there was a harvest to bring in and a drought fund to pay out.} {a2.says "{a2.p I} did not leave {a3.p her} in order to move in with {a4.p him}," {a2.p he} said.}

Not everyone in {a1.d {a2.p his} party} is content. {a7 Iveta Blahova}, {a7.d deputy health minister}, {a7.does-e1 stayed at {a7.p her} post and gave up {a7.p her} membership card instead}. {a7.says-e2 {a7.p She} thinks {e2 the bill} "dreadful", and said so again,} but {a7.says-e1 told Czech radio that amendments were written by those in the room.}

{a6 The union of villages}, which speaks for 1,900 mayors, {a6.does-e2 hung black flags from town halls in June and has asked {a6.p its} members to refuse to draw up lists of property.} {a6.says {a6.p It} has no party line and would not say who should govern.}

{a9 Business leaders} {a9.says+e2 have pressed for fewer building offices for a decade, and {a9.p their} federation urged {a3.d the prime minister} not to lose {a3.p her} nerve.} {a9.says-e3 {a9.p They} added that {e3 a campaign this autumn} would put the budget, the motorway tenders and two gas contracts on ice.}

{a5 The president} {a5.does=e1 will receive {e1 the four letters} on Friday at ten o'clock. {a5.p His} office said that under the constitution {a5.p he} acts on {a3.d the prime minister}'s proposal.} {a5.says=e3 About {e3 a dissolution}, it said, {a5.p he} could only speak once the house had voted.}

{a8 Tomas Kolinsky}, {a8.d a political scientist} in Brno, {a8.says=e1 pointed out that small partners had left Czech governments six times since 1993. Three of them had failed to get back into parliament and two had doubled their vote, {a8.p he} said.} {a8.says=e3 {a8.p He} put the chance of {e3 a poll this year} at "one in five, perhaps".}
