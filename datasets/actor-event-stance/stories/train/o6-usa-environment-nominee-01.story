id: o6-usa-environment-nominee-01
kind: environment commissioner nomination
country: United States
genre: newspaper report
english: American
form: article
event e1: the nomination of Stephen Garrity as environmental commissioner
actor a1: Stephen Garrity (person)
actor a2: Gov. Nora Fielding (person)
actor a3: Sen. Louis Amato (person)
actor a4: the Hudson Highlands Watershed Alliance (organization)
actor a5: the Laborers' Local 418 (organization)
actor a6: Sen. Patricia Ruane (person)
actor a7: Walter Yoder (person)
actor a8: two Democrats on the committee (group)
actor a9: Sen. Myra Feld (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

ALBANY - {a2 Gov. Nora Fielding} {a2.says+e1 said on Thursday {a2.p she} had no intention of pulling {e1 {a1.d {a2.p her} choice}} for the state's top environmental post}, a day after senators of both parties questioned {a1.p him} for five hours.

{a1 Stephen Garrity} ran a company that operated 11 landfills until {a1.p he} sold it in 2019. {a1.says+e1 {a1.p He} told the committee that the agency needed somebody "who has read a permit from the other side of the desk" and asked for {a1.p their} votes.}

{a3 Sen. Louis Amato}, {a3.d a Democrat from Dutchess County}, {a3.says-e1 read out nine violation notices sent to {a1 Garrity's} firm between 2008 and 2017 and asked why {a1.d the nominee} had left them off a questionnaire.} {a1.says {a1 Garrity} replied that all of them had been settled and that {a1.p he} would correct the form.}

{a4 The Hudson Highlands Watershed Alliance} {a4.does-e1 brought 60 members to the hearing in green shirts.} {a4.says-e1 {a4.p Its} lawyers submitted a 44-page memorandum on groundwater at two of the sites.}

{a6 Sen. Patricia Ruane}, {a6.d the ranking Republican}, {a6.says commended {a1 Garrity} for creating 800 jobs and called him the sort of businessman the state had been chasing away.} {a6.says-e1 {a6.p She} went on to say that {a6.p she} would vote no, since {a1.p he} had given $52,000 to {a2.d the governor's} campaign.}

{a5 Laborers' Local 418} {a5.says+e1 wrote to all 63 senators on {a1.p his} behalf.} {a7 Walter Yoder}, {a7.d who headed the agency in the 1990s}, {a7.says+e1 testified that former regulators, himself included, had done no better than {a1 Garrity} was likely to.}

{a9 Sen. Myra Feld}, {a9.d who chairs the committee}, {a9.says=e1 said the tax returns arrived on Wednesday night and the calendar had not changed. {a9.p She} cut off a question about {a9.p her} own vote.}

{a2 Fielding} has lost one nominee this year, when a parole board candidate stepped aside in March. {a2.does+e1 {a2.p She} met four undecided senators at {a2.p her} office on Thursday morning}, according to people who were there.

{a2.says+e1 "{a2.p I} have known {a1.p him} for 20 years. {a1.p He} will be tougher on polluters than anyone in that building because {a1.p he} knows where they hide things," {a2.p she} told reporters.}

{a8 Two Democrats on the committee} {a8.says=e1 said {a8.p they} were still reading the file.} The panel votes on Tuesday; with every Republican opposed, {a2.d the governor} can lose one of {a2.p her} own.
