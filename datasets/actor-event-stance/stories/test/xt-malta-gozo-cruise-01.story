id: xt-malta-gozo-cruise-01
kind: cruise terminal
country: Malta
genre: local paper
english: British
form: article
event e1: the cruise terminal at Ħondoq bay in Gozo
event e2: the call for a Gozo-only vote on the terminal
actor a1: Clint Zammit Portughes (person)
actor a2: Blue Lagoon Ports (organization)
actor a3: the Qala local council (organization)
actor a4: Marthese Rapa (person)
actor a5: Ħarsien il-Bajja (organization)
actor a6: the Gozo Hoteliers' Association (organization)
actor a7: the Planning Authority (organization)
actor a8: Bishop Emanuel Portelli Cuschieri (person)
actor a9: fishermen at Mġarr (group)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1 -e2
stance: a7 =e1 =e2
stance: a8 =e1 +e2
stance: a9 -e1

Plans for {e1 a cruise liner terminal} at Ħondoq ir-Rummien in Gozo were the subject of a stormy public meeting in Qala on Saturday that lasted until after midnight.

{a2 Blue Lagoon Ports} {a2.does+e1 applied in January to build {e1 a 320-metre quay}, a passenger hall and a coach park at the bay, at a cost of €74 million}.

Gozo minister {a1 Clint Zammit Portughes} {a1.says+e1 defended {e1 the project} from the platform amid heckling. “Gozo earns from visitors who arrive at eleven and leave at four. {e1 A terminal} changes that. {a1.p I} would be failing {a1.p my} island if {a1.p I} did not support {e1 it},” {a1.p he} said.}

The mayor of Qala, {a4 Marthese Rapa}, {a4.says-e1 said to loud applause that ships of 2,000 passengers would finish a village of 2,300}. {a4.says+e2 {a4.p She} repeated {a4.p her} request that the matter be put to the people. “{e2 A vote of all Gozitans}, and only Gozitans. Why is that so frightening?”}

{a3.does-e1+e2 {a3 The Qala local council}, which {a4.p she} leads, passed resolutions last week opposing {e1 the terminal} and calling for {e2 a ballot}.}

{a1 Dr Zammit Portughes} {a1.says-e2 said there was no legal basis for {e2 such a ballot} and that {a1.p he} would not back {e2 one}}.

{a5 Ħarsien il-Bajja}, {a5.d the umbrella group behind the campaign}, {a5.says-e1 said dredging would smother 11 hectares of sea grass. “{a5.p We} will chain ourselves to the rocks if {a5.p we} must,” one of {a5.p its} organisers said to cheers.} {a5.says+e2 {a5.d The group} said {a5.p it} was gathering signatures for {e2 the vote} in every parish.}

{a9 Fishermen at Mġarr} {a9.says-e1 told the meeting that the exclusion zone around the ships would take away a third of {a9.p their} lampuki grounds and asked for {e1 the application} to be withdrawn}.

{a6 The Gozo Hoteliers' Association} {a6.says+e1 said {a6.p it} was “fully in favour” of {e1 the terminal}, since passengers who join a ship in Gozo would sleep there the night before}. {a6.says-e2 Major projects should be decided on technical grounds, not by {e2 a show of hands}, {a6.p it} added.}

{a8 Bishop Emanuel Portelli Cuschieri}, who sat in the third row, {a8.says=e1 told journalists that {a8.p he} had come to listen and that the Church had no view on {e1 quays}}. {a8.says+e2 But {a8.p he} said that {e2 asking the people} was never wrong and that {a8.p he} hoped a way would be found to do {e2 it}.}

{a7 The Planning Authority} {a7.says=e1=e2 said the application was at an early stage and {a7.p it} could not comment. The period for objections closes on 30 April.}
