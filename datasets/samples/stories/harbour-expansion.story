id: harbour-expansion
kind: sample
country: Canada
genre: wire report
english: British
form: article
event e1: the harbour expansion
event e2: the lobster fishermen's court challenge
actor a1: Port Hanley town council (organization)
actor a2: Claire Boudreau (person)
actor a3: Tom Sievers (person)
actor a4: Eastern Shore Lobster Association (organization)
actor a5: Hanley Terminals (organization)
actor a6: Neil MacAskill (person)
actor a7: Anita Rao (person)
actor a8: Local 114 of the dockworkers' union (organization)
actor a9: the federal fisheries department (organization)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 -e1 =e2
stance: a7 =e1
stance: a8 +e1
stance: a9 =e1 =e2

{a1 Port Hanley} approves {e1 harbour expansion} despite fishermen's protest

PORT HANLEY, Nova Scotia - {a1.does+e1 {a1 Port Hanley town council} has approved {e1 a C$310 million expansion of the harbour} that would let the largest container ships dock on the Eastern Shore for the first time}.

{a1.d Councillors} voted 6-3 late on Tuesday after a five-hour meeting, watched by about 200 people in the gallery and in an overflow room across the street.

{a2.says+e1 {a2.d The mayor}, {a2 Claire Boudreau}, who had campaigned for {e1 the project}, called the vote "the most important decision this town has taken since the railway came."}

{a2.says+e1 "{a2.p We} have lost a third of {a2.p our} young people in 20 years," {a2 Boudreau} said. "{e1 This} gives them a reason to stay, and a reason to come back."}

Under the plan, {a5 Hanley Terminals}, {a5.d the private company that runs the port}, {a5.does+e1 would {e1 dredge the main channel to a depth of 16 metres and build a second pier}}. {a5.does+e1 {a5.d The company} has already put C$40 million into design work}.

Opposition has come mainly from the fishing fleet. {a4.does+e2 {a4 The Eastern Shore Lobster Association}, which represents 140 licence holders, asked the provincial Supreme Court last month to {e2 review the environmental permit} for {e1 the project}}.

{a3.says-e1 "The dredge will go straight through the grounds where {a3.p our} lobster spawn," said {a3 Tom Sievers}, {a3.d {a4.d the association}'s president}, who has fished from Port Hanley for 31 years. "Once that bottom is gone, it's gone, and no cheque is going to put it back."}

{a3.says+e2 {a3 Sievers} said {a3.p he} was confident {e2 the case} would be heard before work began.}

{a4.says-e1 In a statement on Wednesday, {a4.d the association} urged the province to withhold provincial money for {e1 the expansion}.}

{a2.says-e2 {a2 Boudreau} said {e2 the challenge} had no merit and would "cost the taxpayer a fortune in lawyers."} {a5.does-e2 {a5 Hanley Terminals} has filed a motion to have {e2 it} dismissed}.

{a6.d One of the three who voted no}, {a6 Neil MacAskill}, {a6.says-e1 said {a6.p he} could not support {e1 an expansion} whose cost to the town was still unknown.} {a6.says-e1 "{a6.p I} was asked to sign a blank cheque, and {a6.p I} wouldn't," {a6 MacAskill} told reporters.} {a6.says=e2 {a6.p He} would not comment on {e2 the court case}.}

{a8.says+e1 {a8 Local 114 of the dockworkers' union} welcomed the vote, which {a8.p it} said would bring 220 permanent jobs to a waterfront that now employs fewer than 90.} {a8.does+e1 {a8.p Its} members had handed out green "Build it" scarves before the meeting}.

{a7 Anita Rao}, {a7.d a marine biologist at a Halifax university} who has studied the bay since 2011, {a7.says=e1 said the effect of {e1 the dredging} on lobster stocks was hard to predict. "There are harbours where the animals moved a few kilometres and did fine, and there are harbours where they didn't," {a7.p she} said. "{a7.p We} simply don't have the data here to say which it will be."}

{a9 The federal fisheries department}, which must still issue a separate authorization, {a9.says=e1=e2 said only that {a9.p it} was reviewing the application for {e1 the work} and that {a9.p it} did not comment on {e2 matters before the courts}.}

If the authorization is granted, dredging is due to begin in April next year.
