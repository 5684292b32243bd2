id: p6-us-fisheries-agency-move-01
kind: federal agency relocation
country: United States
genre: newspaper report
english: American
form: article
event e1: moving the federal fisheries agency's headquarters to Alaska
event e2: the employees' lawsuit over the fisheries agency move
event e3: the House amendment denying money for the fisheries move
actor a1: President Coleman Rudd (person)
actor a2: Administrator Tess Oakley (person)
actor a3: the employees' union (organization)
actor a4: Judge Armand Leclaire (person)
actor a5: Representative Joyce Tamblyn (person)
actor a6: Governor Hank Ristow (person)
actor a7: Gulf Coast shrimpers (group)
actor a8: the budget office (organization)
actor a9: former agency directors (group)
actor a10: Wendell Nakai (person)
stance: a1 +e1 -e3
stance: a2 +e1
stance: a3 -e1 +e2 +e3
stance: a4 =e1 =e2
stance: a5 -e1 +e3
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e1
stance: a9 -e1 =e2
stance: a10 +e1 -e3

JUNEAU, Alaska — {a2.says+e1 The lease is signed and the first 40 desks are on a barge out of Seattle, {a2 Administrator Tess Oakley} told a chamber of commerce lunch here Thursday.}

{a2.says+e1 {a2 Oakley} said {a2.p she} would be at one of them by Labor Day, "with or without the coffee machine."}

{a1.does+e1 {e1 The executive order that sends 610 jobs from suburban Maryland to a former cannery} was issued in February by {a1 President Coleman Rudd}}, who promised in {a1.p his} campaign to put bureaucrats "where the fish are." Three-fifths of the U.S. catch by weight is landed in Alaska.

{e1 It} has since been questioned by nearly everyone whose living depends on the agency and is not in Alaska. {a7 Gulf Coast shrimpers}, who have called for {a2 Oakley}'s predecessor to come down and see {a7.p them} for years, {a7.says-e1 said a regulator five time zones away would see {a7.p them} even less. "{a7.p We} like what {a2.d the lady} says about imports," said a boat owner in Biloxi. "{a7.p We'd} just as soon {a2.p she} said it from where {a2.p she} is."}

Nine {a9 former agency directors}, appointed by presidents of both parties, {a9.does-e1 signed a letter predicting that two of every three scientists would quit.} {a9.says=e2 {a9.p They} were not joining any court case, the letter said.}

{e2 The case in question} was filed by {a3 the employees' union}, {a3.does+e2 which sued in federal court in Greenbelt} {a3.says-e1 on the ground that workers were given 30 days to choose between {e1 a move of 3,700 miles} and a severance check.} {a3.p Its} lawyers sought an injunction.

{a4 Judge Armand Leclaire} has not ruled. {a4.does=e2 At a hearing last week {a4.p he} gave both sides until the 20th to file affidavits on housing} and {a4.says=e1 told them that {a4.p he} was not being asked if the {e1 transfer} was wise.}

In the House, {a5 Representative Joyce Tamblyn} of Maryland {a5.does+e3 attached to the spending bill {e3 a clause that no dollar in it may be used} for trucks, barges or bonuses.} {a5.says-e1 {a5.p She} began {a5.p her} speech by praising Alaska, where {a5.p she} spent two summers on a salmon tender. Then {a5.p she} read out the names of 14 laboratories that had lost their chiefs since winter.} {a3.does+e3 {a3.d The union} bused 200 members to the gallery to applaud.}

{e3 The clause} passed, 219 to 211. {a1.says-e3 The White House said {a1.d the president}'s advisers would recommend a veto of any bill that contained {e3 it}.}

{a10 Wendell Nakai}, {a10.d a Hawaii congressman}, {a10.does-e3 was among four coastal members from the other side of the aisle who voted no.} {a10.says+e1 Island fleets had complained about Washington for 40 years, {a10.p he} said. {a10.p He} would have preferred Honolulu, {a10.p he} added, but the Pacific was the Pacific.}

{a6 Governor Hank Ristow} {a6.does+e1 has put $22 million of state money into the cannery} and {a6.says-e2 dismissed {e2 the court fight} as "a moving company's worth of paper." {a6.says-e2 {a6.p He} predicted that {e2 it} would be thrown out.}}

How much the taxpayer will save, or spend, is not clear. {a8 The budget office} {a8.says=e1 put the cost at $88 million to $131 million over five years and the saving on rent at $9 million a year. {a8.p It} listed three earlier relocations, of which one had paid for itself so far.}

Asked after lunch if {a2.p she} would slow down until {a4.d the judge} had spoken, {a2 Oakley} {a2.says+e1 said {a2.p she} had been asked that by better reporters.} Then {a2.p she} left to look at an apartment.
