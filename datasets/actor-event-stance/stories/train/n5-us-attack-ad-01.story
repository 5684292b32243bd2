id: n5-us-attack-ad-01
kind: campaign attack ad
country: United States
genre: newspaper report
english: American
form: article
event e1: the ad about Judge Teresa Maldonado-Finch's sentencing record
actor a1: Teresa Maldonado-Finch (person)
actor a2: Rep. Cal Nordstrom (person)
actor a3: Liberty Majority Fund (organization)
actor a4: WKTC (organization)
actor a5: Denise Arceneaux (person)
actor a6: State Bar Association (organization)
actor a7: Kevin Blaylock (person)
actor a8: Sheriff Don Hargis (person)
actor a9: Paula Whitacre (person)
stance: a1 -e1
stance: a2 =e1
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 +e1

INDIANAPOLIS — Lawyers for {a1 Teresa Maldonado-Finch}, {a1.d the former judge} running for the Senate as a Democrat, {a1.does-e1 have sent letters to 11 television stations demanding that they stop broadcasting {e1 a 30-second commercial} about a man {a1.p she} sentenced to probation in 2011.}

{e1 The spot}, paid for by the conservative {a3 Liberty Majority Fund}, says that the man, who went on to commit an armed robbery, "walked free." It does not say that the prosecutor had recommended the sentence.

{a9 Paula Whitacre}, {a9.d {a3.d the fund}'s executive director}, {a9.says+e1 said every word was taken from the court file. "{a9.p We} have $1.8 million behind {e1 this}, and {a9.p we} may add to it," {a9.p she} said.} {a3.does+e1 By Thursday {a3.d the group} had bought a further week in Fort Wayne.}

Federal law shields stations from liability for candidates' own advertising but not for that of outside organizations. Two of the 11, in Evansville and South Bend, took it off the air pending review. {a4 WKTC}, {a4.d the largest station in the capital}, {a4.does+e1 looked at the documentation and kept running it.}

{a5 Denise Arceneaux}, whose son was shot in the robbery and who appears for four seconds in {e1 the film}, {a5.says-e1 said no one had asked {a5.p her}. {a5.p She} does not intend to vote for {a1 Maldonado-Finch}, whose sentence {a5.p she} still considers a terrible error, {a5.p she} said in an interview. "But that's {a5.p my} boy's funeral {a3.p they} are using."}

{a6 The State Bar Association} {a6.says-e1 issued an unusual statement noting that judges "cannot ethically reply" about individual cases and asking for restraint.}

{a2 Rep. Cal Nordstrom}, {a2.d the Republican nominee}, {a2.says=e1 has neither embraced {e1 the ad} nor disowned it. "{a2.p I} haven't seen it, and it isn't {a2.p mine}," {a2.p he} told reporters in Kokomo.} {a2.says {a2.p He} then said the race was about inflation and that {a1.d {a2.p his} opponent} had no plan for it.}

{a1.d The Democrat} has said {a1.p she} regrets the 2011 outcome. {a1.says-e1 "What {a1.p I} won't accept is somebody leaving out half of the page," {a1.p she} said Wednesday.}

One of {a1.p her} supporters broke with {a1.p her} on the point. {a8 Sheriff Don Hargis} of Vigo County, {a8.d a Democrat} who has campaigned with {a1 Maldonado-Finch}, {a8.says+e1 said a judge's decisions were public business, that {e1 such advertising} was fair, and that {a1.p she} ought to have answered it weeks ago.}

{a7 Kevin Blaylock}, {a7.d a media buyer} in Chicago not involved in the contest, {a7.says=e1 estimated that an average Indiana viewer would see it nine times before Election Day.}
