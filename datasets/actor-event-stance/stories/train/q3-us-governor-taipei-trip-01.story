id: q3-us-governor-taipei-trip-01
kind: candidate's foreign trip
country: United States
genre: wire report
english: American
form: article
event e1: Gov. Marla Rennick's campaign trip to Taipei
event e2: the White House's request to postpone the trip
event e3: the Dunleavy campaign's ad about the trip
actor a1: Gov. Marla Rennick (person)
actor a2: the White House (organization)
actor a3: China (organization)
actor a4: Taiwan's presidential office (organization)
actor a5: Sen. Ross Dunleavy (person)
actor a6: Sen. Gloria Petway (person)
actor a7: Harold Ishikawa (person)
actor a8: soybean growers (group)
actor a9: Wen Shu-fang (person)
actor a10: a Rennick strategist (person)
actor a11: Wade Corbin (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1 +e3
stance: a6 +e1 -e3
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1
stance: a10 +e1
stance: a11 -e1 -e3

{a1 Gov. Marla Rennick} {a1.does+e1 boarded {e1 a flight to Taiwan} on Sunday with four aides, a camera crew and a letter from {a2.d the administration} asking {a1.p her} {e2 not to go until after the election}.}

{a1.says-e2 "{a1.p I} read {e2 it}. {e2 It}'s a nice letter. {a1.p I} haven't changed {a1.p my} ticket," {a1 Rennick} told reporters at the airport in Phoenix.}

{a1.d The nominee} is scheduled to meet Taiwan's president on Tuesday and to tour a chip plant whose owner is building a factory outside Tucson. {a4 Taiwan's presidential office} {a4.does+e1 has put out a program for {e1 the visit} that includes an honor guard}.

{a3 China}, which claims the island as {a3.p its} territory, {a3.does-e1 called off a round of fisheries talks with Washington that had been set for Thursday.} {a3.says-e1 {a3.p Its} foreign ministry said {e1 foreign politicians looking for pictures} "should look for them at home."}

{a2 The White House} {a2.does+e2 sent the letter on Friday, over the signature of the deputy national security adviser.} {a2.says-e1 An official said {a2.d the administration} respected {a1.d the governor}'s right to travel but that there is one president at a time, and that three months of quiet work on a hotline between the two militaries was now in doubt.}

{a5 Sen. Ross Dunleavy}, {a5.d {a1.p her} opponent in November}, {a5.does+e3 was on the air by Sunday evening. {e3 A 30-second spot} running in six states shows an empty governor's chair while a phone rings.} {a5.says-e1 In Michigan, {a5.p he} said {a1 Rennick} "couldn't find Taiwan in March and can't stay away from it in August."}

{a6 Sen. Gloria Petway}, who leads the Foreign Relations Committee's Asia panel and campaigned against {a1 Rennick} in the primaries, {a6.says+e1 said {a1.d the governor} should have made the journey a year ago. "Better late and loud," {a6.p she} said.} {a6.does-e3 {a6 Petway} wrote to stations in {a6.p her} state on Monday asking them to pull {e3 the commercial}, which {a6.p she} said shows a flood that happened under a different governor.}

For the campaign the attraction is plain. Polls give {a1 Rennick} a nine-point deficit on foreign affairs. {a10 A Rennick strategist}, speaking on condition of anonymity, {a10.says+e1 said that {e1 two days of flags} was worth more than $20 million of television and that anyone who was nervous about {e1 it} could stay in Phoenix.}

{a8.d Groups that sell crops abroad} are less at ease. {a8.says-e1 {a8 Soybean growers} in Iowa and Illinois, most of whom say {a8.p they} will vote for {a1.p her}, sent a delegation to {a1.p her} Des Moines office to remind {a1.p her} that one bushel in four goes to Chinese ports.}

{a11 Wade Corbin}, {a11.d a congressman from {a1 Rennick}'s party in Nebraska}, {a11.says-e1 echoed {a8.p them}. {a11.p He} will vote for {a1.p her} with pleasure, {a11.p he} said, but would have told {a1.p her} to go to Omaha.} {a11.says-e3 {e3 The empty-chair thing}, {a11.p he} added, was cheap and {a5.d the senator} knew it.}

In Taipei, {a9 Wen Shu-fang}, who edits a business daily, {a9.says=e1 said the parties there were treating {e1 the stop} as routine. American candidates have come before, {a9.p she} noted, although never so close to a vote.}

{a7 Harold Ishikawa}, {a7.d a former ambassador in the region}, {a7.says=e1 predicted a few days of naval exercises and then silence. "Both capitals have a drawer full of responses," {a7.p he} said. "They'll pick one from the middle."}

{a1 Rennick} returns on Wednesday.
