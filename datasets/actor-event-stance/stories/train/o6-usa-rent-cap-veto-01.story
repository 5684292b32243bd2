id: o6-usa-rent-cap-veto-01
kind: rent cap veto
country: United States
genre: wire report
english: American
form: article
event e1: the governor's veto of the rent cap bill
event e2: the attempt to override the veto
actor a1: Ellen Stroud (person)
actor a2: Marcus Whitfield (person)
actor a3: Housing Now Maine (organization)
actor a4: the Landlords' Council of Maine (organization)
actor a5: Paul Gagne (person)
actor a6: Beth Lindqvist (person)
actor a7: U.S. Rep. Dean Coutts (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 -e1 -e2
stance: a6 =e2
stance: a7 =e1

AUGUSTA, Maine (Pine State News) - {a1 Gov. Ellen Stroud} {a1.does+e1 on Friday {e1 sent back without {a1.p her} signature} a bill that would have held yearly rent increases to 5% plus inflation.}

{a1.says+e1 In a two-page letter to lawmakers, {a1.d the Democratic governor} said the state was short of 38,000 homes and could not afford to scare off the people who would build them.} {a1.says "No one who has looked for an apartment in Portland this year needs me to explain how bad it is," {a1.p she} wrote.}

{a2 Rep. Marcus Whitfield}, {a2.d the bill's sponsor and a member of {a1.p her} party}, {a2.says-e1 said {a1.p she} had promised {a2.p him} in March that {a1.p she} would let it become law.} {a2.does+e2 {a2.p He} has asked for {e2 a floor vote} on Wednesday, when two-thirds of both chambers would be needed.}

{a1.says-e2 {a1 Stroud's} office denied that such a promise was made and said {a1.p she} had been calling members since Thursday to ask them to sustain {e1 {a1.p her} decision}.}

The House passed the bill 81-63 in May. The Senate margin was 19-15.

{a3 Housing Now Maine}, a tenants' group, {a3.does-e1+e2 chartered six buses to bring members to the State House for {e2 the vote}.} {a3.says-e1 {a3.p Its} figures show 7,400 households got increases above 10% last year, and many of them will get another letter now, {a3.d the group} said.}

{a4 The Landlords' Council of Maine}, which had spent $190,000 on radio spots against the bill, {a4.says+e1 thanked {a1 Stroud} for {a1.p her} courage.}

Republicans are not expected to be of help to {a2 Whitfield}, with one possible exception. {a5 Sen. Paul Gagne} of Lewiston {a5.says-e1 said {a5.p he} had voted for the cap because of what mill workers in {a5.p his} district were paying, and {e1 Friday's letter} had not answered a single one of them.} {a5.says-e2 But {a5.p he} would not go against a governor on {e2 an override}, {a5.p he} added. "{a5.p I} have never done that under any governor and {a5.p I} won't start."}

{a7 U.S. Rep. Dean Coutts}, a Republican who is thinking of running against {a1 Stroud} next year, {a7.says called {a1.p her} heating aid program a disgrace in a radio interview.} {a7.says=e1 About {e1 Friday's decision} {a7.p he} said only that {a7.p he} was not a landlord and not a tenant either.}

{a6.d House Speaker} {a6 Beth Lindqvist} {a6.says=e2 said {e2 the vote} was scheduled and that {a6.p she} had not counted heads.}

{a1 Stroud} has vetoed 14 bills in three years. One was overridden, a measure on lobster trap tags in 2023.

{a1.says {a1.p She} said {a1.p she} would put forward a $60 million construction fund in January.}
