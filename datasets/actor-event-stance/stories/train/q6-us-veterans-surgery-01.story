id: q6-us-veterans-surgery-01
kind: private care for veterans
country: United States
genre: local paper
english: American
form: article
event e1: moving surgery from Millard Falls veterans' hospital to private hospitals
event e2: the nurses' picket outside the veterans' hospital
event e3: Sen. Reinhardt's hold on the deputy secretary nominee
actor a1: the Department of Veterans Affairs (organization)
actor a2: Carl Ostrander (person)
actor a3: Rep. Julie Haverkamp (person)
actor a4: Federal Nurses Alliance (organization)
actor a5: Tri-County Veterans Council (organization)
actor a6: St. Brendan Health (organization)
actor a7: Sen. Tom Reinhardt (person)
actor a8: Grace Lindqvist (person)
actor a9: Marvin Ellsworth (person)
actor a10: the federal spending watchdog (organization)
stance: a1 +e1 -e3
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 -e1 +e3
stance: a8 -e1 -e3
stance: a9 =e1 =e2
stance: a10 =e1

MILLARD FALLS -- {a9 Marvin Ellsworth} came for {a9.p his} cataract on Monday morning and found {e2 70 nurses on the sidewalk}.

{a9.says=e1=e2 "They were nice about {e2 it}. One of them took {a9.p my} arm up the steps," said {a9.d the 78-year-old Navy veteran}, who had not heard about {e1 any change} and said {a9.p he} would go wherever the van went.}

From Jan. 1 the van may go elsewhere. {a1 The Department of Veterans Affairs} {a1.does+e1 has told staff that all operating rooms at the 74-year-old hospital will close and {e1 about 3,100 procedures a year will be bought from private hospitals}} within a 50-mile drive. Clinics, the pharmacy and mental health beds would stay.

{a6 St. Brendan Health}, which runs two of those hospitals, {a6.does+e1 broke ground last month on a 40-bed wing}.

{a4 The Federal Nurses Alliance} {a4.does-e1+e2 called {e2 the demonstration} after talks with management ended without a promise on 118 jobs}. {a4.says-e1 "A private surgeon sees a hip. {a4.p We} see the man who can't sleep on that hip because of what happened in Khe Sanh," said {a4.p its} chapter president.}

{a2 Carl Ostrander}, {a2.d the hospital's director}, {a2.says+e1 said claims that the building was being shut were false. Two of five operating rooms had been out of use since a burst pipe in 2021, {a2.p he} said, and the wait for a knee replacement was 143 days here against 31 at {a6 St. Brendan}.} {a2.does-e2 {a2.p He} sent a memo on Friday warning nurses that hours spent on {e2 the line} would be treated as absence without leave.}

{a5 The Tri-County Veterans Council}, which represents 22 local posts, {a5.says+e1 has complaints of {a5.p its} own: the mileage rate is stingy and nobody answers the referral line. But {a5.p its} commander, a former Marine, told the county board that {a5.p his} members had begged for {e1 this choice} since 2014 and would not give it back.} {a5.says-e2 {a5.p He} asked {a4.d the nurses} to take {e2 their signs} home, because old men had enough trouble with the steps.}

{a3 Rep. Julie Haverkamp}, a Democrat whose district includes the hospital, {a3.does+e2 brought doughnuts and walked {e2 the line} for an hour}. {a3.does-e1 {a3.p She} has offered an amendment that would bar any money from being spent on {e1 the transfer} until Congress has a list of every job affected.}

In the Senate the tool is blunter. {a7 Sen. Tom Reinhardt}, a Republican, {a7.does-e1+e3 {e3 notified leaders} two weeks ago that nobody would be confirmed as deputy secretary until {a1.d the department} put {e1 {a1.p its} plan} on the shelf.} {a7.says {a7.p He} called the nominee a fine officer whom {a7.p he} would be proud to vote for.}

{a8.d The state's other senator}, {a8 Grace Lindqvist}, a Democrat, {a8.does-e1 signed a letter with 11 colleagues against {e1 outsourcing the surgeries}}. {a8.says-e3 {a8.p She} declined to join {e3 {a7.d {a8.p her} colleague}'s blockade}, and said {a1.d the agency with the most patients in the country} needed a second-in-command this month.} {a1.d The department} {a1.says-e3 said {e3 the delay} was hurting veterans in 50 states over an argument in one.}

{a10 The federal spending watchdog} {a10.says=e1 reported in August that {e1 private operations} cost from 12 percent less to 30 percent more than those done in-house, depending on the procedure. {a10.p It} made no recommendation on closing operating rooms.}

The county board has put the matter on its Dec. 4 agenda.
