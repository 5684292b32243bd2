id: n5-us-campaign-manager-firing-01
kind: firing of campaign manager
country: United States
genre: newspaper report
english: American
form: article
event e1: the firing of campaign manager Vince Corrado
actor a1: Vince Corrado (person)
actor a2: Sen. Leland Marsh (person)
actor a3: Bethany Marsh Cole (person)
actor a4: Doyle Pettibone (person)
actor a5: Gail Steinmetz (person)
actor a6: three members of the finance committee (group)
actor a7: Hank Lindqvist (person)
actor a8: Marcus Ebright (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

{a2 Sen. Leland Marsh} {a2.does+e1 {e1 parted ways with {a1.d {a2.p his} campaign manager}} on Monday}, a sudden shake-up five weeks before the first contests and with {a2.p his} standing in New Hampshire down to fourth place.

{a1 Vince Corrado}, {a1.d 47}, had been with {a2.d the senator} since {a2.p his} first race for the statehouse. {a1.p He} was escorted from the headquarters in Alexandria, Va., shortly after 10 a.m., two people who were in the building said.

{a2.says+e1 "{a2.p I} am grateful to {a1 Vince} for {a1.p his} hard work and dedication, and {a2.p I} wish {a1.p him} the best," {a2 Marsh} said in a statement. "It is time for a different kind of campaign."}

The push came in large part from {a2.d the candidate}'s daughter, {a3 Bethany Marsh Cole}, who had clashed with {a1 Corrado} over hiring. {a3.says+e1 {a3.p She} told {a2.d {a3.p her} father} on Sunday that {a3.p she} and {a3.p her} husband could no longer work in the operation as it was}, according to a person who was told of the conversation.

{a6.d Three members of the finance committee} {a6.does+e1 had warned in October that {a6.p they} would stop raising money unless {a1 Corrado} left.}

{a1.says-e1 In a brief telephone interview, {a1 Corrado} said {a1.p he} had not been given a reason. "{a1.p I} asked for one. {a1.p I}'d have liked to finish," {a1.p he} said.} {a1.says {a1.p He} said {a2 Marsh} would make a great president and that {a1.p he} would vote for {a2.p him}.}

{a4 Doyle Pettibone}, {a4.d the campaign's Iowa director}, {a4.does-e1 resigned in the afternoon along with two of {a4.p his} deputies.} {a4.says {a4.p He} declined to discuss it beyond saying that {a1 Corrado} had hired all of them.}

{a7 Hank Lindqvist}, {a7.d a state senator and Marsh's chairman in New Hampshire}, {a7.says-e1 said {a1.d the manager} could be abrasive and that the advertising had been poor. "But you don't do {e1 it} on the eve of the filing deadline," {a7.p he} said. "{a7.p I} found out from a reporter. {a7.p I} told {a2 Leland} it was the wrong call."}

The duties will be shared for now by {a5 Gail Steinmetz}, {a5.d a pollster} who joined in September. {a5.says=e1 Asked whether {a5.p she} had favored {e1 the change}, {a5 Steinmetz} said that was not {a5.p her} department and that {a5.p she} was "looking at the next 36 days."}

{a8 Marcus Ebright}, who managed two Republican presidential campaigns and is neutral this year, {a8.says=e1 said {e1 such moves} had rescued some candidates and finished others. The test, {a8.p he} said, would be whether donors returned calls this week.}

{a2 Marsh} reported $3.1 million on hand at the end of the last quarter, less than half of what {a2.p he} had in June.
