id: p1-uk-housing-benefit-01
kind: housing benefit cut
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: withdrawing housing benefit from under-25s
event e2: the exemption for care leavers proposed by Gwilym Pask
event e3: Tessa Ampofo's resignation as ministerial aide
actor a1: Tessa Ampofo (person)
actor a2: Harriet Lorrimer (person)
actor a3: Gwilym Pask (person)
actor a4: government whips (group)
actor a5: Roofline (organization)
actor a6: the Landlords' Guild (organization)
actor a7: Sir Nigel Fothergill (person)
actor a8: the opposition (organization)
actor a9: Dr Colin Strake (person)
stance: a1 -e1 +e3
stance: a2 +e1 -e2 -e3
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1 +e2
stance: a6 -e1
stance: a7 +e1 -e2
stance: a8 -e1 +e2
stance: a9 =e1 =e2

{a1.d Aide} {e3 quits} over {e1 benefit bill}

{a1.d A ministerial aide} has {e3 left the government} hours before MPs backed {e1 a bill that ends help with rent for most people below the age of 25}.

{a1 Tessa Ampofo}, parliamentary private secretary to {a2.d the welfare secretary}, {a2 Harriet Lorrimer}, {a1.does+e3 handed in {e3 {a1.p her} notice} at lunchtime} and {a1.does-e1 went through the "no" lobby in the evening}.

{a1.says-e1 "{a2 Harriet Lorrimer} is the most decent minister {a1.p I} have worked for, and {a2.p she} has been a friend to {a1.p me}," {a1 Ms Ampofo} wrote in {a1.p her} letter. "But {a1.p I} grew up in two hostels. {a1.p I} cannot tell a girl in the third that she should move back to her parents."}

{e1 The bill} had {e1 its} second reading by 311 votes to 287. About 190,000 claimants would lose the payment from April next year, saving £620m a year by the department's own reckoning.

{a3.does+e2 {e2 An amendment} in the name of {a3.d the backbencher} {a3 Gwilym Pask}, which would have spared anyone who had lived in a children's home or with foster parents, was put to the vote} first and fell by 24. Fourteen members of the governing party supported {e2 it}. {a3.does-e1 {a3 Mr Pask} then joined the rebels against {e1 the bill} itself.}

{a4 Government whips}, {a4.does+e1 who had cancelled all leave to get {e1 the bill} through}, {a4.says-e2 had told members that {e2 the change} would cost £90m and invite a dozen others like {e2 it}.}

{a2 Ms Lorrimer} {a2.says+e1 told the House that {a2.p her} critics were using figures from a draft. The number affected was 190,000 and not 260,000, {a2.p she} said, and 40,000 young parents would keep every penny.} {a2.does-e2 {a2.p She} asked MPs not to write {e2 exceptions} into the law that officials could handle case by case.}

Of {a1.d {a2.p her} former aide}, {a2.p she} {a2.says-e3 said {a2.p she} had asked {a1.p her} on Sunday to stay, and again on Monday morning.}

{a7 Sir Nigel Fothergill}, a former minister, {a7.says+e1 complained that {e1 the saving} should have been made in the last parliament and would now take three years to show up in the accounts.} {a7.says-e2 {a3 Mr Pask}'s clause was well meant, {a7.p he} said, and would have gutted the thing.}

{a8 The opposition} {a8.does-e1 voted against {e1 the bill}} {a8.does+e2 and for {e2 the amendment}}. {a8.p Its} welfare spokeswoman, Jane Haverill, {a8.says-e1 said ministers had found the one group in the country with neither savings nor a lobby.}

{a5 Roofline}, which runs 30 hostels, {a5.does-e1 has asked a barrister whether {e1 the cut} can be challenged in the courts}. {a5.p Its} director, Owen Tredinnick, {a5.says+e2 thanked {a3 Mr Pask} and the 14 "for trying to take the cruellest page out of {e1 it}".}

There was trouble from another quarter too. {a6 The Landlords' Guild}, whose 90,000 members let mainly to single tenants, {a6.does-e1 has written to every peer asking them to strike out clause four}. {a6.says-e1 {a6.p It} said arrears among young tenants would double within a year.}

{a9 Dr Colin Strake} of the Fiscal Research Centre {a9.says=e1 put the yearly saving at anything between £300m and £700m, depending on how many claimants found room with relatives.} {a9.says=e2 {e2 Mr Pask's proposal} would have taken off rather less than a tenth of that, {a9.p he} said.}

Committee stage begins on 4 March.
