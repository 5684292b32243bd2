id: o4-southkorea-heir-director-01
kind: conglomerate succession
country: South Korea
genre: business page
english: Asian
form: article
event e1: the appointment of Noh Jae-wook as executive director of Daesol Group
actor a1: Noh Jae-wook (person)
actor a2: Chairman Noh Byung-kil (person)
actor a3: the State Workers' Pension Fund (organization)
actor a4: Noh Yeon-ju (person)
actor a5: the Daesol Heavy Union (organization)
actor a6: Lanternhill Partners (organization)
actor a7: Governance Korea (organization)
actor a8: Choi Sung-eun (person)
actor a9: Bae Dong-hyuk (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1
stance: a8 +e1
stance: a9 -e1

SEOUL -- Daesol Group's holding company will ask shareholders on March 22 to {e1 put {a1.d {a2.d the chairman}'s elder son} on the board}, the company said in a regulatory filing Friday.

{a1 Noh Jae-wook}, 41, ran the group's logistics unit until 2021, when {a1.p he} was given a suspended sentence for embezzling 7.3 billion won. A ban on {a1.p his} holding office expired in January.

{a2 Chairman Noh Byung-kil}, 78, {a2.does+e1 put {e1 {a1.d {a2.p his} son}'s name} forward at a board meeting {a2.p he} chaired {a2.p himself}.} {a2.says+e1 In a letter to shareholders {a2.p he} said a group with 41 affiliates needed one responsible owner and that {a1 Jae-wook} had repaid the money with interest.}

{a4.d {a2.d The chairman}'s daughter}, {a4 Noh Yeon-ju}, who heads the hotel business and holds 8.1 percent, {a4.does-e1 was the only director to vote no to {e1 the appointment}.} {a4.does-e1 {a4.p She} has nominated {a9 Bae Dong-hyuk}}, {a9.d a former shipyard president}, for {e1 the same seat}. {a9.says-e1 {a9 Bae} said {a9.p he} had accepted because lenders were asking who would sign the accounts.}

{a1.says+e1 "{a1.p I} have paid for {a1.p my} mistake and {a1.p I} know every yard by foot," {a1 Jae-wook} told employees in Geoje,} where {a1.p he} {a1.does+e1 has toured seven plants in two weeks}.

{a5 The Daesol Heavy Union}, with 9,200 members, {a5.does+e1 is collecting proxies for {e1 the motion} from staff shareholders} after the group promised in writing not to sell the shipyard before 2032. {a8.d {a5.p Its} chief}, {a8 Choi Sung-eun}, {a8.says+e1 said a court record did not close docks, "but consultants do."}

{a3 The State Workers' Pension Fund}, the second-largest shareholder at 9.7 percent, {a3.says-e1 said {a3.p its} guidelines ruled out candidates convicted of offenses against the company. {a3.p It} would exercise {a3.p its} votes on {e1 the motion} accordingly.} {a7 Governance Korea}, a proxy adviser, {a7.says-e1 has recommended the same on {e1 the motion} to 60 clients, pointing to the eight acquisitions under {a1 Jae-wook}, of which six were written down.}

{a6 Lanternhill Partners}, a U.S. fund which bought 4 percent in the autumn, {a6.says=e1 said {a6.p it} had spoken about {e1 the vote} with {a2.d the father}, {a1.d the son} and {a4.d the daughter} and was there for the dividend.}

The family and friendly companies control 37 percent. Turnout at the last meeting was 81 percent.
