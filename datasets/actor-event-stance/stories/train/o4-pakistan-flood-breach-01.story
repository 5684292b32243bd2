id: o4-pakistan-flood-breach-01
kind: embankment breach
country: Pakistan
genre: web news
english: Asian
form: article
event e1: the deliberate breaching of the Rangewala embankment
actor a1: the irrigation department (organization)
actor a2: Commissioner Fawad Chattha (person)
actor a3: residents of 23 villages (group)
actor a4: Malik Sarang Kharal (person)
actor a5: the Shahkot Chamber of Trade (organization)
actor a6: Major Bilal Anwar (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1

Engineers {e1 blew a 300-foot gap in the Rangewala embankment} early on Sunday, sending water over 41,000 acres of farmland to lower the river before it reached the city of Shahkot.

{a1 The irrigation department} {a1.does+e1 {e1 set off the charges} at 3.40am}, {a1.says+e1 saying the level at the barrage had risen to within eight inches of the danger mark and that 600,000 people were at risk.}

{a3 Residents of 23 villages} were told to leave by loudspeaker at about 10pm on Saturday. {a3.does-e1 Some of {a3.p them} lay down on the embankment and were removed by police with batons.} Nine were detained.

{a3.says-e1 "{a3.p Our} cotton was ten days from picking. {a3.p We} have lost it so that the bazaar stays dry," said one of the men}, sitting with two buffaloes on the highway.

{a4 Malik Sarang Kharal}, {a4.d who represents the area in the provincial assembly}, {a4.says-e1 said a breaching section had been designated 17 km upstream, on land that belonged to a sugar mill, and nobody had touched it.} {a4.p He} {a4.does-e1 has asked the High Court to order an inquiry into {e1 the breach}} and {a4.does-e1 has resigned from the flood committee}.

{a2 Commissioner Fawad Chattha} {a2.says+e1 denied that any landowner had been favoured. The upper section would have drawn off less than a third of the volume, {a2.p he} said, and the gauge at Shahkot fell by 2.1 feet within five hours.}

{a2.says+e1 "{a2.p I} signed {e1 the paper} and {a2.p I} would sign {e1 it} again," {a2 Chattha} told a press conference.} {a2.p He} announced compensation of Rs 20,000 an acre. {a4 Kharal} {a4.says called the sum a joke.}

In the city the markets opened on Monday. {a5 The Shahkot Chamber of Trade} {a5.does+e1 sent 40 trucks of flour to the relief camps and thanked {a2.d the commissioner} by name in an advertisement}.

An army unit was lifting people from rooftops on Monday. {a6 Major Bilal Anwar}, {a6.d who commands it}, {a6.says=e1 said 1,870 people had been brought out and {a6.p he} had no view on {e1 what should have been cut and where}.} {a6.says {a6.p He} said snakes were the main problem.}

The embankment was last breached in 1992. Compensation cases from that year are still pending in the civil courts.
