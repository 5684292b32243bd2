id: o2-canada-shift-system-01
kind: shift system
country: Canada
genre: local paper
english: Canadian
form: article
event e1: the switch to 12-hour shifts at the Marrow Lake mill
actor a1: Doug Penner (person)
actor a2: Local 418 (organization)
actor a3: Boreal Tissue (organization)
actor a4: Cheryl Wasyk (person)
actor a5: Dr. Anil Mehrotra (person)
actor a6: younger workers (group)
actor a7: the provincial labour ministry (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1

Members of {a2 Local 418} voted 203 to 141 on Sunday for {e1 a new roster at the Marrow Lake tissue mill}, ending the eight-hour rotation that has been in place since 1974.

From Jan. 6 crews will work four days of 12 hours followed by four days off. {a1 Doug Penner}, {a1.d president of the local}, {a1.says+e1 said the result gave {a2.d the union} a clear mandate.} {a2.does+e1 {a2.p Its} bargaining committee signed the letter of agreement with {a3 Boreal Tissue} an hour later.}

{a1.does+e1 {a1 Penner} spent most of November going from crew to crew with a calendar on which the free weekends were coloured in.} {a1.says+e1 "Under the old one you got one weekend in five," {a1.p he} said. "Now you get every second one, and {a1.p I} didn't have to give up a cent."}

{a6.says+e1 Most of {a6.d the younger workers}, who commute from as far as Dryden, had pressed for fewer trips.} {a6.does+e1 A petition {a6.p they} started in the spring collected 167 names.}

{a3.says+e1 Mill manager Stan Rourke said {a3.d the company} expected two handovers a day instead of three to cut lost time by 40 minutes.} {a3.does+e1 {a3 Boreal} will pay a one-time $1,500 to each worker when {e1 the change} takes effect.}

{a4 Cheryl Wasyk}, {a4.d a winder operator} who is 58, {a4.says-e1 said 12 hours on a concrete floor was too much for {a4.p her} and for most people over 50.} {a4.says-e1 "Those of {a4.p us} with bad knees were told to think about the weekends," {a4.p she} said. {a4.p She} noted that 60 members on sick leave or holiday had not been able to vote.} {a4.does-e1 {a4.p She} has asked the national office to review the ballot.}

{a5 Dr. Anil Mehrotra}, {a5.d an occupational physician} in Thunder Bay, {a5.does-e1 wrote to both sides in October}. {a5.says-e1 Injury rates rise sharply after the ninth hour, {a5.d the doctor} wrote, and the mill has had two amputations in five years.}

{a1.says+e1 {a1 Penner} replied that both of those happened on eight-hour shifts.} {a1.says+e1 {a1.p He} said a joint committee would look at accident numbers after six months but that {a1.p he} saw no reason to go back.}

{a7 The provincial labour ministry} has been sent a copy of the agreement, as the law requires. {a7.says=e1 An official of {a7.d the ministry} said an averaging permit was needed for any shift above 10 hours. The file was being checked in the normal way, the official said, and {a7.p it} usually takes three weeks.}
