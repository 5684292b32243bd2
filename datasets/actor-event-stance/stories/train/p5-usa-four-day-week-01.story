id: p5-usa-four-day-week-01
kind: four-day school week
country: United States
genre: local paper
english: American
form: article
event e1: the Pawley Ridge four-day school week
event e2: the recall petition against three school board members
event e3: the state bill requiring voter approval for shorter weeks
actor a1: Superintendent Darnell Whitcomb (person)
actor a2: Jolene Abernathy (person)
actor a3: Coy Stallard (person)
actor a4: Parents for Five (organization)
actor a5: the Pawley Ridge Education Association (organization)
actor a6: State Sen. Marguerite Dufresne (person)
actor a7: Ozark Meats (organization)
actor a8: County Clerk Bev Tinsley (person)
actor a9: Tyrell Knox (person)
actor a10: the state school boards association (organization)
stance: a1 +e1
stance: a2 +e1 -e2 -e3
stance: a3 -e1 -e2
stance: a4 -e1 +e2 +e3
stance: a5 +e1
stance: a6 =e1 +e3
stance: a7 -e1
stance: a8 =e2
stance: a9 +e1
stance: a10 =e1 -e3

PAWLEY RIDGE, Mo. — The Fridays are gone, and now three of the people who took them away may be too.

{a4 Parents for Five}, a group formed in a church basement in April, {a4.does+e2 turned in 2,214 signatures on Monday} seeking a special election on the seats of board president {a2 Jolene Abernathy} and two of {a2.p her} colleagues. {a4.p It} needs 1,870 valid ones.

The board voted 4-3 in March to {e1 close all six buildings on Fridays}, starting this fall, and to add 50 minutes to each remaining day. {a1 Superintendent Darnell Whitcomb} {a1.does+e1 wrote {e1 the calendar}} and {a1.says+e1 has spent the months since correcting what is said about it. Buses and heat will save $410,000, {a1.p he} told a service club on Tuesday, not the $150,000 in the flyers. Test scores in 33 comparable districts did not fall. Lunch will be sent home on Thursdays.}

{a1.says+e1 "We had 61 applicants for nine teaching jobs this spring," {a1 Whitcomb} said. "The year before we had four. {a1.p I} didn't change the paint."}

{a5 The Pawley Ridge Education Association}, which represents 170 teachers, {a5.says+e1 polled {a5.p its} members and reported 83 percent in favor, with a request that the afternoon recess be put back.}

{a2 Abernathy}, a retired nurse in {a2.p her} third term, {a2.says+e1 said {a2.p she} would cast the same vote tomorrow.} {a2.says-e2 {a2.p She} has hired a Springfield law firm, which contends that 600 of the signatures were gathered outside a football game by people from two counties away.}

Among the three who voted no was {a3 Coy Stallard}, who farms soybeans and drives a route for the district. {a3.says-e1 {a3.p He} still thinks third graders can't sit until 4:05 p.m. and says anyone who believes otherwise ought to ride with {a3.p him}.} {a3.says-e2 But {a3.p he} will not sign {e2 the petition} and has asked {a3.p his} neighbors not to. "{a2 Jolene}'s wrong on this and right on most everything else. You want {a2.p her} gone, there's an election in 10 months," {a3.p he} said.}

Employers have been watching. {a7.d The town's largest}, {a7 Ozark Meats}, which runs a line of 540 workers on two shifts, {a7.says-e1 told the board in writing that absences on Fridays would run to 90 or more, and asked it to reconsider.} {a7.says {a7.d The plant} gave $20,000 to the band the same week.}

In Jefferson City, {a6 State Sen. Marguerite Dufresne} {a6.does+e3 is pressing a measure under which no district of more than 1,000 students could drop a day unless its residents agreed at the polls.} {a6.says=e1 {a6.p She} says {e1 the schedule} may be a fine thing for some towns and a bad one for others, and that {a6.p she} has never told Pawley Ridge which it is.} {a4.does+e3 Two vanloads from {a4.d the parents' group} went up to testify for {e3 it}.} {a4.says-e1 {a4.p Their} spokeswoman, who cleans motel rooms, told senators she had paid $45 a Friday in child care during a trial run, which was more than she cleared.}

{a10 The state school boards association} {a10.says-e3 testified on the other side, saying that local elections are already votes and that ballot questions cost small counties $30,000 apiece.} {a10.says=e1 {a10.p It} does not advise members on whether to adopt {e1 the schedule}; about a third of them have.} {a2.says-e3 {a2 Abernathy} sent a letter calling {e3 {a6 Dufresne}'s bill} a solution from people with a cafeteria downstairs.}

{a8 County Clerk Bev Tinsley} {a8.says=e2 said {a8.p her} office would begin checking names Wednesday and had 20 business days to finish. {a8.p She} has borrowed two clerks from the assessor.}

At the drive-in on Route 5, {a9 Tyrell Knox}, a junior, {a9.says+e1 said {a9.p he} had lined up Friday shifts at a tire shop, worth $96 a week. {a9.p He} had heard adults get loud about it in the parking lot. "Nobody asked us," {a9.p he} said. "{a9.p I'd} have told them yes."}
