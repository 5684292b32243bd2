id: q5-japan-separate-surnames-01
kind: separate surnames bill
country: Japan
genre: wire report
english: British
form: article
event e1: the bill allowing spouses to keep separate surnames
event e2: the ruling party's decision to allow a free vote
event e3: Shogo Takamine's resignation as deputy whip
actor a1: Prime Minister Kenji Urabe (person)
actor a2: Shogo Takamine (person)
actor a3: Akiko Hirasawa (person)
actor a4: the Hearth and Name Association (organization)
actor a5: the Civic Harmony Party (organization)
actor a10: Business leaders (group)
actor a6: Ryota and Mei Sugawara (group)
actor a7: Yoshihiro Nakadai (person)
actor a8: a justice ministry official (person)
actor a9: Emiko Tsuruta (person)
stance: a1 +e2 =e1 -e3
stance: a2 -e1 -e2 +e3
stance: a3 +e1 +e2
stance: a4 -e1 -e2 +e3
stance: a5 +e1 +e2
stance: a10 +e1
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e1
stance: a9 +e1 -e2

Party hands in Tokyo freed for vote on names

TOKYO - Japan's governing party will not tell its members how to vote on {e1 a measure that would end the requirement for married couples to share a family name}, {a1 Prime Minister Kenji Urabe} {a1.does+e2 said on Wednesday, {e2 lifting the whip} for the first time since a law on brain death in 1997}.

{a2 Shogo Takamine}, {a2.d one of those who would have had to enforce it}, {a2.does-e2+e3 {e3 gave up {a2.p his} post} within the hour}.

{a1.says+e2 '{e1 This} is a question about breakfast tables and graves. {a1.p I} do not think it can be answered by a party secretary with a list,' {a1 Mr Urabe} told reporters at {a1.p his} official residence.} {a1.says=e1 {a1.p He} refused to disclose {a1.p his} own intention, in spite of being asked five times.}

Some 95% of Japanese wives take their husband's name. The civil code permits either, but obliges the couple to choose. Courts have upheld the article on three occasions.

{e1 The text} was introduced by {a3 Akiko Hirasawa} of the opposition, {a3.does+e1 who has tabled {e1 it} in one form or another 11 times since 2001}. {a3.says+e2 'It is a quarter of a century late, and {a3.p I} suspect that {a1.p he} did it to avoid counting {a1.p his} own people. {a3.p I} have thanked {a1.p him} anyway,' {a3.p she} said.} By {a3.p her} reckoning {e1 it} has 241 votes in the lower house, eight more than a majority.

The biggest surprise was the junior partner's patience. {a5 The Civic Harmony Party} {a5.says+e2 had threatened to withhold support from the budget unless {e2 its ally's discipline was relaxed}}, and {a5.does+e1 on Wednesday said that all 29 of {a5.p its} deputies would be present and in favour}.

{a2 Mr Takamine}, whose father was speaker of the house, {a2.says-e1 said a child who hears two names at roll call will ask which of them is a guest.} {a2.says-e2 {a2.p He} had the greatest affection for {a1.d the prime minister}, {a2.p he} added, and had followed {a1.p him} up some strange mountains, but a party that has no position on the family should not print manifestos.}

{a1.does-e3 {a1 Mr Urabe} twice sent {e3 the letter} back unopened}, an aide said, and has left the position vacant.

{a4 The Hearth and Name Association}, which is close to a network of shrines, {a4.says+e3 hailed {a2.p him} as 'the last whip in Nagatacho'.} {a4.does-e2 {a4.p Its} branches have begun telephoning members of the ruling party who sit on small majorities.} {a4.does-e1 Petitions from 61 town and prefectural assemblies arranged by {a4.d the group} were delivered to the house last week.}

{a10 Business leaders} have put their case in other terms. {a10.says+e1 A survey by a federation of large companies cited contracts rejected and patents filed under two identities, and asked for {e1 a change} 'at the earliest sitting'.}

{a7 Yoshihiro Nakadai}, {a7.d a professor of constitutional history in Sendai}, {a7.says=e1=e2 said {e2 free votes} were so rare that nobody could tell from the earlier ones what this one would do. Up to 80 in the ruling party were undecided, {a7.p he} thought, and there was still the upper house.}

{a8 A justice ministry official} {a8.says=e1 said the registry software would take 18 months to alter in either event, since it was due to be replaced.}

{a6 Ryota and Mei Sugawara}, both dentists in Saitama, {a6.does+e1 divorced on paper in 2022 so that {a6.p she} could practise under {a6.p her} own name}. {a6.says+e1 {a6.p They} have booked a table for the night of the vote, and will remarry, {a6.p he} said, 'for the third and last time'.}

{a9 Emiko Tsuruta}, {a9.d a backbencher of the ruling party who is a co-sponsor}, {a9.says+e1 will be in the chamber with a photograph of {a9.p her} grandmother}. {a9.says-e2 {a9.p She} would rather have had {e2 the whip} kept and used, {a9.p she} said: 'Used in the right direction. Now each of {a9.p us} will be visited at night.'}

The vote is expected on 12 June.
