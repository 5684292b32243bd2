id: p2-us-nurse-ratio-ballot-01
kind: nurse staffing ballot measure
country: United States
genre: newspaper report
english: American
form: article
event e1: Missouri's Question 4 on nurse staffing ratios
event e2: the lawsuit to strike Question 4 from the ballot
actor a1: Nurses at the Bedside (organization)
actor a2: the Missouri Hospital Council (organization)
actor a3: Gov. Clay Hudspeth (person)
actor a4: Wendy Trammell (person)
actor a5: rural hospital administrators (group)
actor a6: Sister Joan Pohlmann (person)
actor a7: Judge Everett Stiles (person)
actor a8: State Sen. Imani Broadus (person)
actor a9: a pollster in St. Louis (person)
actor a10: some Democrats (group)
actor a11: the teachers’ federation (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1 -e2
stance: a7 -e2
stance: a8 +e1 -e2
stance: a9 =e1 =e2
stance: a10 =e1
stance: a11 +e1

Ballot fight over bedside staffing splits the fish fry circuit.

SEDALIA — The catfish was free. So were the lanyards, which said “1 to 4” on one side and carried the logo of {a1 Nurses at the Bedside} on the other.

{a1.does+e1 {a1.d The group} has underwritten seven county party suppers this month}, Republican and Democratic, on the theory that few undecided voters will come to a union hall.

{e1 The initiative} would cap the number of patients per nurse at four on general wards and two in intensive care, with fines of up to $25,000 a violation. It goes to voters Nov. 3, unless an appeals court says otherwise.

{a2 The Missouri Hospital Council}, which speaks for 139 hospitals, {a2.does+e2 asked a Cole County judge in July to throw {e1 the question} off}, arguing that its title covers two subjects. {a7 Judge Everett Stiles} {a7.does-e2 dismissed {e2 the petition} on Aug. 20 in a ruling of a page and a half}. {a2.does+e2 {a2.d The council} appealed within the hour.}

{a2.says-e1 “Nurses are the reason hospitals exist, and {a2.p we} would hire 3,000 of them tomorrow if they were out there,” said Grant Oyler, the council’s vice president. “They’re not. So you close beds. That’s the arithmetic nobody prints on a lanyard.”}

{a4 Wendy Trammell}, {a4.d a night nurse from Warrensburg} who spoke between the coleslaw and the pie, {a4.says+e1 heard that line and shook {a4.p her} head. “{a4.p I} had nine patients on Easter. Nine. Mr. Oyler can come count them with {a4.p me}.”}

{a3 Gov. Clay Hudspeth}, a Republican who trained as a pharmacist, has stayed off the subject in speeches. {a3.does-e1 Filings show {a3.p he} moved $400,000 from {a3.p his} own committee last week to the campaign for a no vote.} {a3.says A spokeswoman declined to discuss the litigation.}

Democrats are not of one mind. {a8 State Sen. Imani Broadus}, running for lieutenant governor, {a8.does+e1 has made {e1 “four and done”} the last line of {a8.p her} stump speech}. {a8.says-e2 {a8.p She} told the Sedalia crowd that {a2.d hospital lawyers} “ran to the courthouse because {a2.p they}’d seen the polling.”}

{a10 Some Democrats} from farm counties {a10.says=e1 said {a10.p they} had signed nothing and would sign nothing. “My sister’s a nurse and my county’s got one hospital,” said one House member. “I’ll vote in the booth with the curtain shut.”}

{a5 Rural hospital administrators} {a5.says-e1 warn that a ward built for 20 will run at 12. Eleven of {a5.p them} signed a letter asking patients to tell their families how to vote.}

The most awkward voice for both sides may belong to {a6 Sister Joan Pohlmann}, {a6.d whose order runs three hospitals in the Bootheel}. {a6.says-e1 {a6.p She} praised {a4 Trammell}, whom {a6.p she} once taught, as “the best we ever pinned,” then said a number written into law cannot see who is sick, and that {a6.p she} will mark no.} {a6.says-e2 {a6.p She} also refused to let {a6.p her} hospitals be named in {e2 the Cole County case}. If you’re right, {a6.p she} said, you ought to be able to say so to people’s faces.}

{a1.says-e2 {a1 Nurses at the Bedside} has called on {a2.d the council} to drop the appeal} and put the money into parking. {a11 The teachers’ federation} {a11.does+e1 wired {a1.p it} $150,000 on Thursday}. {a1.d The group} collected 211,000 signatures, 40,000 more than {a1.p it} needed.

{a9 A pollster in St. Louis} who works for neither camp {a9.says=e1 had {e1 the measure} at 54 percent in June and 49 percent in September, with ads still to come. “Health questions start high and sag,” {a9.p he} said.} {a9.says=e2 {e2 The suit} has not moved a voter in any of {a9.p his} samples, in either direction.}
