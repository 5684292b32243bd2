id: nv-usa-campus-speaker-01
kind: campus speaker invitation
country: United States
genre: newspaper report
english: American
form: article
event e1: Tarleton Ridge College's withdrawal of its invitation to Gen. Marcus Heywood
event e2: the student sit-in at the president's office
actor a1: college president Ellen Voorhees (person)
actor a2: Gen. Marcus Heywood (person)
actor a3: Caleb Strunk (person)
actor a4: Amina Farouki (person)
actor a5: the Student Peace Alliance (organization)
actor a6: State Rep. Gil Hornbaker (person)
actor a7: trustee Doris Lindqvist-Hale (person)
actor a8: campus police (organization)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1 -e2
stance: a6 -e1
stance: a7 -e1
stance: a8 =e2

WINFIELD, Ohio - A dozen students {e2 camped outside the office of {a1.d the president} of Tarleton Ridge College} for a second night Wednesday, demanding that {a2.d a retired general} be allowed to give the May commencement address after all.

{a3 Caleb Strunk}, {a3.d a senior} from Lima, {a3.does+e2 brought the sleeping bags}. {a3.says-e1 "{a2.p He} commanded {a3.p my} dad. {a3.p We} were told {a2.p he} was coming, {a3.p my} family bought plane tickets, and then {a3.p we} get an email," {a3 Strunk} said.}

{a1 Ellen Voorhees}, {a1.d the president}, {a1.does+e1 wrote to {a2 Gen. Marcus Heywood} on April 3 that {e1 the college could no longer host {a2.p him}}}. {a1.says+e1 {a1.p She} cited a petition by 60 of the school's 140 faculty members and said graduation belonged to the graduates.}

{a2 Heywood}, 66, who oversaw prisons in Iraq, {a2.says-e1 said in a statement that {a2.p he} had kept the date open for a year and still had a speech in {a2.p his} desk.} {a2.does-e1 {a2.p He} returned the honorarium check uncashed} with a note that said colleges used to have more nerve.

The petition was started by {a4 Amina Farouki}, {a4.d who teaches history}. {a4.says+e1 {a4.p She} said that two of {a4.p her} students had relatives who were held in those prisons.} {a4.says+e1 "A degree ceremony is not a debate. Nobody can answer back," {a4 Farouki} said.}

{a5 The Student Peace Alliance} {a5.says+e1 thanked {a1 Voorhees} for listening.} {a5.says-e2 {a5.p It} called {e2 the occupation} a stunt and asked {a8 campus police} to clear the hallway.}

{a1.does-e2 {a1 Voorhees} has moved {a1.p her} meetings to the library and warned that those who stay past Friday will face a conduct hearing}.

{a8 Campus police} {a8.says=e2 said the hallway was open to the public and no law had been broken so far.} {a8.does=e2 An officer has been posted at each end}.

{a6 State Rep. Gil Hornbaker} {a6.does-e1 filed a bill Wednesday that would take state grants from colleges that cancel speakers}. {a6.says-e1 {a6.p He} invited {a2 Heywood} to give {a2.p his} speech at the statehouse instead.}

{a7 Doris Lindqvist-Hale}, {a7.d a trustee} since 2009, {a7.does-e1 resigned from the board the day after the letter went out}. {a7.says {a7.p She} said {a7.p she} admired {a1 Voorhees} and would keep giving to the scholarship fund.} {a7.says-e1 {a7.p She} said {a1.d the president} had asked nobody.}

No other speaker has been named.
