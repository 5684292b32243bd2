id: p8-ireland-dairy-merger-01
kind: dairy co-operative merger
country: Ireland
genre: business page
english: British
form: article
event e1: the merger of the Glenarra and Dunsuir dairy co-operatives
event e2: the forced sale of the Kilbracken cheese plant
actor a1: the competition authority (organization)
actor a2: Glenarra (organization)
actor a3: Dermot Houlahan (person)
actor a4: the milk suppliers' federation (organization)
actor a5: Lasse Brynildsen (person)
actor a6: Noreen Twomey-Glynn (person)
actor a7: Una Prendeville (person)
actor a8: Dunsuir (organization)
actor a9: a group of west Waterford farmers (group)
actor a10: the agriculture minister (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 +e2
stance: a6 -e2
stance: a7 =e1 =e2
stance: a8 +e1
stance: a9 -e1 +e2
stance: a10 =e1

The Irish {a1 competition authority} {a1.does+e1 has given the go-ahead to {e1 the merger of two of the country's oldest dairy co-operatives}} after a seven-month investigation.

{a1.does+e2 In return, {a1.p it} said, the enlarged group must dispose of {a2 Glenarra}'s factory at Kilbracken, which makes a fifth of the state's cheddar, to an owner with no other interest in Irish milk.}

{a2.says+e1 {a2 Glenarra}, based in Co Tipperary, said the decision cleared the way for a business with sales of €2.3bn and 6,100 suppliers.} {a2.does-e2 Within two hours {a2.p it} had lodged papers with the High Court asking for {e2 the condition} to be set aside.}

{a3 Dermot Houlahan}, {a3.d {a2.p its} chairman}, {a3.says-e2 said the plant was profitable, was built with farmers' own money and would be going to a stranger "at whatever price suits".} {a3.says+e1 {a3.p He} had been at pains to tell members at a meeting in Thurles last week that the link with {a8 Dunsuir} would nonetheless proceed, whatever the judges say.}

{a8 Dunsuir}, the smaller of the two, {a8.does+e1 has already closed {a8.p its} separate head office in Carrick and moved 40 staff.} {a8.says {a8.p Its} chief executive would not comment on Kilbracken.}

Ireland had more than 200 creamery societies in 1970 and now has 19. Milk quotas were lifted in 2015, since when output has risen by more than half, and processors say they need large dryers to sell powder in Asia.

Farmers have been less convinced. {a4 The milk suppliers' federation} {a4.says-e1 congratulated {a3 Mr Houlahan} on a good set of annual results and told {a4.p its} members to vote No at both special meetings, since a man with only one buyer in reach was "not a seller but a hostage".} At Glenarra the motion passed by 71% and at Dunsuir by 68%, only just above the two-thirds needed.

{a9 A group of west Waterford farmers} {a9.does-e1 has since begun sending {a9.p its} milk 90 kilometres to a processor in Cork rather than be part of the new company.} {a9.says+e2 One of {a9.p them}, who milks 140 cows near Cappoquin, said that {e2 the order} was the only good page in {a1.d the authority}'s report.}

The factory is likely to go to {a5 Lasse Brynildsen}, {a5.d a Norwegian cheese trader}, {a5.does+e2 who paid a deposit of €4m on Friday and has been to see the works twice.} {a5.says {a5.p He} would have no opinion on Irish co-operatives, {a5.p he} said.}

{a6 Noreen Twomey-Glynn}, {a6.d a shop steward at Kilbracken}, {a6.says-e2 said 210 people there had a pension scheme with {a2 Glenarra} and nothing at all with Norway. {a6.p She} has asked for {a6.p her} members to be heard when the case opens.}

{a7 Una Prendeville}, {a7.d an analyst with a Dublin stockbroker}, {a7.says=e2 expected the plant to fetch between €55m and €70m. Court action might push completion into next year, {a7.p she} said.} {a7.says=e1 Of the larger transaction {a7.p she} said that savings of €30m a year were possible, that such forecasts were often missed, and that {a7.p she} was not advising clients one way or the other.}

{a10.says=e1 {a10 The agriculture minister} told the Dail that mergers were decided by members and cleared by the regulator, and that {a10.p he} was neither.}

{a1.says+e2 {a1.d The authority}'s report, which runs to 164 pages, says prices paid to farmers in three counties would have dropped by up to 2 cents a litre if {e2 the works} had stayed in the same hands.} {a1.p It} declined to be drawn on the High Court action.
