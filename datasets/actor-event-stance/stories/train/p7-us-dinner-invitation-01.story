id: p7-us-dinner-invitation-01
kind: withdrawn dinner invitation
country: United States
genre: newspaper report
english: American
form: article
event e1: withdrawing Dale Hutchings' invitation to the Prairie Dinner
event e2: Hutchings' breakfast across the street
event e3: the effort to remove chairwoman Nan Coyle
actor a1: Dale Hutchings (person)
actor a2: Nan Coyle (person)
actor a3: State Treasurer Vic Lindgren (person)
actor a4: Kansas veterans groups (group)
actor a5: Rep. Mercedes Ybarra (person)
actor a6: Gov. Stan Prewitt (person)
actor a7: the Sedgwick County committee (organization)
actor a8: Boyd Tarrant (person)
actor a9: a meatpacking company that bought four tables (organization)
actor a10: Kimberly Osgood (person)
actor a11: Mitch Farrow (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e3
stance: a3 -e1 +e3
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 -e1 -e3
stance: a7 -e1 +e2 +e3
stance: a8 =e1 =e3
stance: a9 +e1
stance: a10 -e1 +e2
stance: a11 +e2

WICHITA, Kan. — There were 640 plates at the state party’s annual Prairie Dinner, and until Wednesday one of them was {a1 Dale Hutchings}’s.

{a2.does+e1 {a2 Nan Coyle}, {a2.d the party’s chairwoman in Kansas}, {e1 struck {a1.d the businessman} from the list of speakers}} after a recording surfaced in which the presidential hopeful says that soldiers who come home with nightmares “were soft going in.” The six other candidates in the Kansas primary will appear as planned.

“There will be Gold Star mothers at table nine. {a2.p I} wasn’t going to seat them in front of that,” {a2 Coyle} {a2.says+e1 said.}

{a1 Hutchings}, who says that the tape was cut, {a1.does+e2 rented the ballroom of the hotel opposite and {e2 will serve eggs and pancakes there} on Saturday, free of charge.} {a1.says-e1 “{a2 Nan}’s a lovely lady and {a1.p I} wrote {a2.p her} a check last year. But you don’t ask a man to supper and lock the door,” {a1.p he} said on a Topeka radio show.}

{a10 Kimberly Osgood}, {a10.d {a1.p his} wife}, {a10.says-e1 told the same program that {a1.p he} had paid for prosthetic legs for 41 veterans and “deserved better manners.”} {a10.does+e2 {a10.p She} is doing the flowers.}

{a4.does+e1 Three {a4 Kansas veterans groups}, with 18,000 members between {a4.p them}, had told {a2 Coyle} in writing that {a4.p they} would hand back {a4.p their} tickets unless {a1.p he} was dropped.} {a9.does+e1 So had {a9 a meatpacking company that bought four tables}.}

The party’s elected officials are all over the map.

{a5 Rep. Mercedes Ybarra}, a former Army nurse who is neutral in the presidential race, {a5.says+e1 thought {e1 it} had taken {a2 Coyle} two days too long.} {a5.does-e2 {a5.p She} has asked {a5.p her} staff not to go near {e2 the pancakes}.}

{a6 Gov. Stan Prewitt} {a6.says-e1 called the remarks disgraceful and said {a6.p he’d} have let {a1.p him} come anyway, “so folks could tell {a1.p him} to {a1.p his} face.”} {a6.says-e3 {a6.p He} had no time, though, for {e3 those out to get {a2 Coyle}’s job}. “{a2.p She}’s won us every statewide race for six years.”}

Chief among those is {a3 State Treasurer Vic Lindgren}. {a3.says-e1 {a3.p He} accused {a2.d the chairwoman} of picking the nominee in {a2.p her} kitchen.} {a3.does+e3 By Thursday {a3.p he} had 70 of the 91 signatures required for {e3 a special meeting on {a2.p her} future}.}

{a7.does+e2-e1 In {a7 the Sedgwick County committee}, members voted 34 to 9 to hold {a7.p their} monthly business session at {e2 the hotel across the street}.} {a7.does+e3 {a7.p They} also instructed {a7.p their} delegates to sign {a3 Lindgren}’s petition.}

{a2 Coyle} {a2.says-e3 brushed aside {e3 the threat}. “They know where the office is. {a2.p I’ve} no plans to clear out {a2.p my} desk.”}

{a11 Mitch Farrow}, {a11.d {a1 Hutchings}’ state director}, {a11.says+e2 claimed that 1,900 people had signed up for {e2 Saturday morning}, three times the crowd at the official event.} That could not be checked.

{a8 Boyd Tarrant}, who wrote a history of the Kansas party, {a8.says=e1 said two earlier candidates had lost speaking slots at the dinner, in 1964 and 1980, and one of those carried the state.} {a8.says=e3 {e3 A chair} has never been voted out in mid-term, {a8.p he} said, and the bylaws are silent on how it would be done.}

Polls have {a1 Hutchings} in third place at 17 percent. Most of those interviewed for the latest one had not heard the tape.
