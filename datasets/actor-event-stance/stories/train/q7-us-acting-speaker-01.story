id: q7-us-acting-speaker-01
kind: interim speaker powers
country: United States
genre: newspaper report
english: American
form: article
event e1: the resolution to give the acting House speaker full powers
event e2: Rep. Denise Marchetti's bid for House speaker
event e3: the motion to adjourn until January
actor a1: Representative Lowell Hatcher (person)
actor a2: Representative Denise Marchetti (person)
actor a3: Representative Tobias Renfroe (person)
actor a4: about 20 committee chairmen (group)
actor a5: Representative Alma Quiñones (person)
actor a6: the minority party (organization)
actor a7: Representative Buck Dillard (person)
actor a8: the White House (organization)
actor a9: a former House parliamentarian (person)
actor a10: Representative Sunil Deshmukh (person)
actor a11: an aide to him (person)
stance: a1 =e1 +e2
stance: a2 -e1 +e2 -e3
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 +e1 -e2 -e3
stance: a6 +e1 -e2 -e3
stance: a7 -e1 -e2 +e3
stance: a8 =e1 =e2
stance: a9 =e1
stance: a10 -e1 +e2
stance: a11 =e1

WASHINGTON — {a1 Representative Lowell Hatcher} of Iowa, who has held the gavel for 16 days and is allowed to do almost nothing with it, recessed the House again on Wednesday after 11 minutes.

While {a1.p he} was out of the room, {a4 about 20 committee chairmen} {a4.does+e1 signed {a4.p their} names to a two-page text that would {e1 let {a1.p him} bring bills to the floor until Jan. 3}}. {a3.does+e1 {e1 It} was drafted by {a3 Representative Tobias Renfroe} of Kansas}, whose spending bills for the Pentagon and the farm agencies have been waiting since the last speaker quit.

"There's a hospital in {a3.p my} district that gets paid by a program that expires Friday," {a3.says+e1 {a3.p he} said. "{a3.p I} can't tell it {a3.p we're} still looking for someone perfect."}

{a3.says-e2 Asked about the nominee of {a3.p his} party, {a3 Mr. Renfroe} said {a3.p he} had known {a2.p her} for 12 years, that {a2.p her} work on the tax code would be studied when everyone in the building was dead, and that 24 colleagues would not vote for {a2.p her} on a fourth ballot, or a 40th, and {a3.p he} was one.}

{a2.d The nominee}, {a2 Representative Denise Marchetti} of New York, {a2.does+e2 spent the day working the phones from a borrowed office on the third floor.} {a2.p She} fell 17 votes short on Tuesday, two worse than the first time. {a2.says-e3 {a2.p She} opposes going home.} {a2.says-e1 And {a2.p she} told members at a closed breakfast that nobody would ever elect a speaker again if it turned out that the House could run without one.}

{a10 Representative Sunil Deshmukh} of New Jersey, {a10.d who is counting votes for {a2.p her}}, {a10.says+e2 would not hear of a withdrawal.} {a10.says-e1 {a10.p He} said the chairmen's {e1 document} was "a coup with a coffee break." Under the rules adopted after the 2001 attacks, {a10.p he} argued, a fill-in speaker exists to arrange the choice of a real one.}

{a9 A former House parliamentarian}, who asked not to be named because {a9.p he} still advises members, {a9.says=e1 said the language could be read that way or the other. It has been tested once. A simple majority decides what it means, {a9.p he} said, and that is true of every rule in the book.}

Where {a1 Mr. Hatcher} stands is harder to establish. {a1.does+e2 {a1.p He} has voted for {a2 Ms. Marchetti} three times.} {a1.says=e1 Of {e1 the proposal} to enlarge {a1.p his} office {a1.p he} has said only that {e1 it} is "above {a1.p my} pay grade, which is temporary."} {a11 An aide to {a1.p him}} {a11.says=e1 explained that the clerk would need about two hours to change the forms, and that the staff had prepared for either result.}

The arithmetic depends on {a6 the minority party}, whose 209 members can pass anything with nine others. {a6.does+e1 {a6.p Its} leaders let it be known on Wednesday night that {a6.p they} would supply the votes}, in exchange for a promise that disaster aid comes first. {a6.does-e2 On the three ballots {a6.p they} voted for a candidate of {a6.p their} own, to the last member.}

{a5 Representative Alma Quiñones} of Arizona, {a5.d one of the nine}, {a5.does-e2 wrote in the name of {a5.p her} late father on Tuesday} and {a5.says+e1 said {e1 the interim plan} was ugly, three weeks late and the only car on the lot.}

A smaller group wants neither. {a7 Representative Buck Dillard} of Idaho, {a7.does-e2 who has opposed {a2 Ms. Marchetti} on every ballot}, {a7.says-e1 said that with a {a1 Hatcher} regime {a4.d the chairmen} would "spend like sailors who've stopped asking for leave."} {a7.does+e3 {a7.p He} moved that the House {e3 go home until the new year}.} {e3 The motion} got 41 votes. {a6.does-e3 {a6.d The other party} was unanimous against {e3 it}}, and {a5.does-e3 {a5 Ms. Quiñones} stood in the well to shout {a5.p her} no before {a5.p her} name was called}.

{a8 The White House}, asked whether the president would sign bills sent over by an acting speaker, {a8.says=e1=e2 said {a8.p it} would read what arrived and that the House chooses its own officers.}
