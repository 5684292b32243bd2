id: q2-pakistan-assembly-dissolution-01
kind: provincial assembly dissolution
country: Pakistan
genre: newspaper report
english: Asian
form: article
event e1: the dissolution of the Punjab assembly
event e2: the no-confidence motion against Chief Minister Tareen
event e3: the governor's order for a vote of confidence
actor a1: Gilani Tareen (person)
actor a2: Subh-e-Nau (organization)
actor a3: Aftab Daultana (person)
actor a4: Qaumi Ittefaq Party (organization)
actor a5: Rukhsana Bhatti (person)
actor a6: Baligh Qureshi (person)
actor a7: Mian Asad Wattoo (person)
actor a8: the Lahore High Court (organization)
actor a9: the election commission (organization)
actor a10: a minister from south Punjab (person)
actor a11: Lahore traders (group)
stance: a1 +e1 -e2 -e3
stance: a2 +e1 -e3
stance: a3 +e1
stance: a4 -e1 +e2 +e3
stance: a5 -e1 +e2
stance: a6 -e1 +e3
stance: a7 -e2 -e1 -e3
stance: a8 -e3 =e1
stance: a9 =e1
stance: a10 -e1 -e2
stance: a11 +e1

LAHORE: The advice that would {e1 send home all 371 members} and force polls in Pakistan’s largest province within 90 days has been typed, {a1 Chief Minister Gilani Tareen} {a1.says+e1 told {a1.p his} cabinet on Monday, and wants only a date.}

{a1.says+e1 “{a1.p I} gave {a3.d the chairman} {a1.p my} word on the phone and {a1.p my} word does not have a comma in it,” {a1 Mr Tareen} was quoted as saying by two of those present.}

{a3 Aftab Daultana}, {a3.d the head of Subh-e-Nau}, {a3.says+e1 set the coming Friday as the last day at a rally in Gujranwala.} {a3.p His} {a2.d party} rules two of the four provinces and has stayed away from the National Assembly since April in order to bring about an early general election.

The other side is in a hurry as well. {a4 The Qaumi Ittefaq Party}, which leads the federal government, {a4.does-e1+e2 had {e2 a notice} with 169 signatures delivered to the assembly secretary at 11pm on Sunday, because a chief minister who faces {e2 one} cannot {e1 send the house packing}.}

{a5.says-e1 “A province of 120 million is not somebody’s umbrella, to be {e1 folded} when he goes out,” said {a5 Rukhsana Bhatti}, {a5.d {a4.p its} leader in the house}.} {a5.does+e2 {a5.p She} was the first to sign {e2 the paper}} and {a5.says-e1 said the wheat subsidy and 40,000 teachers’ contracts would lapse with the assembly.}

{a6.d Governor} {a6 Baligh Qureshi}, an appointee of the centre, {a6.does+e3 followed before breakfast with {e3 a letter} requiring {a1.d the chief minister} to show by Wednesday that {a1.p he} still has a majority.} {a6.says-e1 {a6.p He} is understood to have told visitors that {a6.p he} would not put {a6.p his} name to {e1 an act of vandalism}.}

{a1 Mr Tareen} {a1.says-e2 dismissed {e2 the notice} as a love letter from people who cannot count} and {a1.does-e3 left for Multan without convening the session that {e3 the letter} demanded.}

{a2 Subh-e-Nau} {a2.does-e3 went to {a8 the Lahore High Court}}, where {a2.says-e3 {a2.p its} counsel, Barrister Omair Sethi, argued that no {e3 such test} can be ordered in the middle of a session.} {a4.does+e3 {a4 The Ittefaq} sent two of {a4.p its} own lawyers to defend {e3 the letter}.} A bench of three {a8.does-e3 suspended {e3 the letter} until 11 January.} {a8.says=e1 The judges refused, however, to say what {a1.d the chief minister} may or may not advise in the meantime.} {a2.does+e1 {a2.d The party} meanwhile opened the list of applicants for tickets in all 297 general seats.}

{a7 Mian Asad Wattoo}, whose ten members keep the provincial government in office, is against everything at once. {a7.says-e2 {a7.p He} told television reporters {a7.p he} would not vote against {a1 Mr Tareen}, “who is {a7.p my} elder”,} and {a7.says-e3 saw no need for {a6.d the governor} to count heads.} {a7.says-e1 But {a7.p he} had told {a3 Mr Daultana} three times that it was better to finish the roads first.}

Others whisper. {a10 A minister from south Punjab} {a10.says-e1 said {a10.p he} had spent Rs30 million on {a10.p his} last campaign and did not look forward to spending it again so soon.} {a10.says-e2 {a10.p He} would nevertheless be in {a10.p his} place to defeat {e2 the motion}, {a10.p he} said: “{a10.p I} grumble in my own home only.”}

{a11 Lahore traders} {a11.says+e1 told {a1.d the chief minister} to hurry if anything. Campaigns are good for printers and cooks, {a11.p their} president said, and the wedding season begins in March.}

{a9 The election commission} {a9.says=e1 said {a9.p it} was ready to hold polls at any time the law required and put the cost at Rs14 billion.} {a9.p It} has not been asked for an opinion, {a9.p its} spokesman said.

The last time a Punjab assembly did not finish its term by its leader’s own hand was more than two decades ago.
