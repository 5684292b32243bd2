id: p4-us-radio-royalty-bill-01
kind: radio royalty bill
country: United States
genre: newspaper report
english: American
form: article
event e1: the bill to make radio stations pay performers
event e2: the small-station exemption
event e3: the broadcasters' resolution against new fees
actor a1: Rep. Denise Falconer (person)
actor a2: Dewey Rusk (person)
actor a3: the radio owners' alliance (organization)
actor a4: Lamont Gentry (person)
actor a5: Rep. Chuck Vanderlaan (person)
actor a6: Signal Hill Media (organization)
actor a7: session musicians (group)
actor a8: record labels (group)
actor a9: Tamika Ostrow (person)
actor a10: the Copyright Office (organization)
actor a11: college and church stations (group)
actor a12: Sen. Hollis Pruett (person)
stance: a1 +e1 +e2
stance: a2 +e1
stance: a3 -e1 +e3
stance: a4 -e1 =e2
stance: a5 -e1 +e3
stance: a6 -e1 +e3
stance: a7 +e1 -e2
stance: a8 +e1
stance: a9 =e1 =e3
stance: a10 +e1 =e2
stance: a11 +e2
stance: a12 +e1

Radio pays songwriters, not singers. Congress takes another look.

WASHINGTON -- {a2 Dewey Rusk} sang lead on a record that has been played on American radio 6 million times. {a2.p His} share of that, {a2.p he} told a House panel Thursday, comes to nothing.

{a2.says+e1 "{a2.p I'm} 78. {a2.p I} hear {a2.p myself} in the grocery store," {a2 Rusk} said. "The fellow who wrote it bought a boat, and God bless him. {a2.p I'd} just like the gas money."}

{a2.p His} testimony was the emotional center of a hearing on {e1 legislation that would require AM and FM broadcasters to compensate the people on a recording}, as satellite and Internet services already do. {a1.does+e1 {a1 Rep. Denise Falconer}, {a1.d a former wedding singer}, has introduced {e1 it} in four straight Congresses.} {e1 It} has never reached the floor. {a12.does+e1 A companion in the Senate carries the name of {a12 Sen. Hollis Pruett}, whose father played steel guitar.}

This time {a1.p she} has {a1.does+e2 added {e2 a flat fee of $500 a year for any station that takes in less than $1.5 million}}, and $10 for the smallest. {a1.says+e2 "Nobody's hometown station is going dark over the price of a toaster," {a1.p she} said.}

{a11 College and church stations} {a11.says+e2 said that provision was all {a11.p they} had asked for, and the reason {a11.p they} had dropped off the witness list.} {a11.p Their} association told the committee it would stay out of the rest.

{a3 The radio owners' alliance} was in no mood to do so. {a3.says-e1 {a3.p Its} members play records for free and sell them in the process, it said in a filing, and a bill that charges for the favor has things upside down.} {a3.does+e3 It has lined up 208 House members behind {e3 a nonbinding measure that rejects "any new charge" on local broadcasting}.}

{a5 Rep. Chuck Vanderlaan} of Iowa, {a5.d the lead name} {a5.does+e3 on {e3 that text}}, {a5.says-e1 shook {a2 Rusk}'s hand, asked for an autograph and said {a5.p he} could not vote to move money from Sioux City to Los Angeles.}

{a4 Lamont Gentry}, {a4.d who owns three gospel stations} in rural Georgia, was called by the minority. {a4.says-e1 {a4.p He} said {a4.p he} had known artists all {a4.p his} life and had buried several who died broke. "Labels did that to them. {a4.p I} didn't, and {a4.p I} can't fix it on 40 thousand a month," {a4.p he} said.} {a4.says=e2 As for the $500 rate, {a4.p he} said it did not concern {a4.p him} either way because {a4.p he} earns a shade too much.}

Half of any payment would go to the copyright owner. {a8 Record labels}, {a8.does+e1 which have put $4 million into advertising for the change since January}, {a8.says+e1 said the United States was the only large democracy where performers go unpaid, and that foreign societies hold back perhaps $200 million a year in return.}

{a7 Session musicians}, who would share 5 percent, {a7.says+e1 said {a7.p they} had been waiting for this since their grandfathers.} {a7.says-e2 But {a7.p they} objected to a discount {a7.p they} called big enough to drive 7,000 transmitters through.}

{a10 The Copyright Office} {a10.says+e1 has recommended such a right in five reports, the latest in 2021.} {a10.says=e2 Its witness said the exemption was a policy call on which it had no view.}

{a6 Signal Hill Media}, with 610 stations the country's second-largest owner, did not testify. {a6.does-e1+e3 Its managers have been running spots for {e3 the resolution} every hour with the committee's telephone number}, and calls had jammed two offices by noon.

{a9 Tamika Ostrow}, {a9.d an analyst of the music business} in Nashville, {a9.says=e1=e3 said the count had hardly moved in a decade: too many sponsors on each side for either paper to die and too few for either to pass. {a9.p She} said the one new factor was that radio listening fell 8 percent last year.}

No date has been set for a markup.
