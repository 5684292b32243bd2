id: p7-canada-acting-awards-01
kind: awards category change
country: Canada
genre: newspaper report
english: Canadian
form: article
event e1: the merging of best actor and best actress prizes
event e2: Delphine Archambault's withdrawal from the awards
event e3: moving the awards show to a streaming service
actor a1: the Canadian Screen Guild (organization)
actor a2: Delphine Archambault (person)
actor a3: Rex Oduya (person)
actor a4: Sasha Birkbeck (person)
actor a5: the performers' union (organization)
actor a6: Boréal (organization)
actor a7: Colleen Tavares (person)
actor a8: Lucien Grandmaison (person)
actor a9: the public broadcaster (organization)
actor a10: Meera Chaudhuri (person)
stance: a1 +e1 +e3
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 -e1 =e3
stance: a6 +e3 =e1
stance: a7 -e1 -e3
stance: a8 -e1 +e2
stance: a9 -e3
stance: a10 =e1

TORONTO - A fortnight before the statuettes are handed out, {a2 Delphine Archambault} {a2.does+e2 sent back {a2.p her} two nominations and {e2 took {a2.p her} name off the ballot}.}

{a2.says-e1 {a2.d The Montreal star of the police serial Rive-Nord} explained in a four-line letter that in 30 years of work {a2.p she} had been paid less than the man beside {a2.p her} in all but one, and that {a1.d the guild} had now arranged for {a2.p her} to lose to him as well.}

{a2.p She} was referring to {e1 a decision taken in January by {a1 the Canadian Screen Guild}}: {a1.does+e1 instead of a man and a woman, one lead performer will be honoured in each of drama and comedy.} Ten names are on each list rather than six. This year's drama list has seven men.

{a3 Rex Oduya}, {a3.d {a1.d the guild}'s president}, {a3.says+e1 said film craft awards had never asked who was holding the camera. The imbalance was a matter of one season, and a review would follow after the third.} {a3.says-e2 "{a3.p I've} admired {a2 Delphine} since theatre school. {a3.p I} telephoned {a2.p her} on Sunday and asked {a2.p her} to put {a2.p her} name back," {a3.p he} said.} {a3.p He} had no success.

{a4 Sasha Birkbeck}, {a4.d who is non-binary} and was entered as a supporting actress in 2021 over {a4.p their} protests, {a4.says+e1 said a door that had been shut on a small number of people for 40 years was open and it ought not to have taken that long.} {a4.says On {a2 Archambault}, {a4.p they} said only that {a2.p she} was the best scene partner {a4.p they} had worked with.}

{a5 The performers' union}, which represents 28,000 actors, {a5.says-e1 would prefer to keep the old categories and add a third. Fewer prizes meant fewer pay rises, {a5.p it} told {a1.d the guild} in a submission.}

{a8 Lucien Grandmaison}, who directs Rive-Nord, {a8.does+e2 will stay at home with {a2.p her}, and so will the writers.} {a8.says-e1 {a8.p He} called {a1.d the guild} a committee that had solved somebody else's problem.}

Last week the host of the past six ceremonies, {a7 Colleen Tavares}, announced {a7.p she} was not available. {a7.says-e1 {a7.p She} had told the board in the autumn that {e1 the reform} would make a shorter and duller evening.} {a7.says-e3 {a7.p She} is no happier about where the evening will be seen: {a1.does+e3 {a1.d the guild} has {e3 signed with {a6 Boréal}, which is available by subscription}, for four years}. "{a7.p My} mother watches it in Sydney Mines, N.S. She has rabbit ears," {a7 Tavares} said.}

{a9 The public broadcaster}, which carried the show from 1986, {a9.says-e3 argued until the last day that {e3 the contract} should not be signed, and matched the fee.} {a9.p It} has scheduled a hockey documentary for the night.

{a6 Boréal} {a6.says+e3 said {a6.p it} was proud to be the new home and would drop the paywall for the red carpet.} {a6.says=e1 How the winners are picked, {a6.p it} said, is up to those who pick them.}

{a5.says=e3 {a5.d The union} took no position on {e3 that deal}.}

{a10 Meera Chaudhuri}, {a10.d who studies prize juries} at a Halifax university, {a10.says=e1 has looked at 14 award bodies that did the same. Women took 44 per cent of {e1 the combined prizes} in the first five years, {a10.p she} said, with swings so wide from year to year that both camps would find something to quote.}
