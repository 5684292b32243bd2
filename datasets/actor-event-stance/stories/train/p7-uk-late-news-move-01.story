id: p7-uk-late-news-move-01
kind: news bulletin rescheduling
country: United Kingdom
genre: newspaper report
english: British
form: article
event e1: moving the Ten O'Clock bulletin to 11.15pm
event e2: the journalists' strike ballot
event e3: a hearing of broadcasters before MPs
actor a1: Crown Television (organization)
actor a2: Dominic Ferrars (person)
actor a3: Lady Penhaligon (person)
actor a4: the broadcasting regulator (organization)
actor a5: Gwilym Rhydderch (person)
actor a6: advertisers (group)
actor a7: the newsreader Anita Sahota (person)
actor a8: a rival channel (organization)
actor a9: the journalists' union (organization)
actor a10: a former controller of the channel (person)
actor a11: Tobias Wragg (person)
stance: a1 +e1 -e3
stance: a2 +e1 -e2
stance: a3 -e1 +e3
stance: a4 =e1
stance: a5 -e1 +e3
stance: a6 +e1
stance: a7 -e1 -e2
stance: a8 +e1 =e3
stance: a9 -e1 +e2
stance: a10 +e1
stance: a11 =e1

Crown to press on with later news

{a1 Crown Television} is to {a1.does+e1 go ahead with {e1 a new evening timetable that puts the main bulletin back by 75 minutes}} despite complaints from MPs, bishops and {a1.p its} own newsroom.

{a1.does+e1 {a1.d The network} has ordered 40 hours of drama for the place left free and expects to start in September.}

{a2 Dominic Ferrars}, {a2.d director of programmes}, {a2.says+e1 said 2.1 million people now watched, against six million when {a2.p he} was at school. The journalism would be the same, with the same budget, {a2.p he} said, and the film need no longer be cut in half. {a2.p He} denied having promised staff last year that ten o'clock was safe: '{a2.p I} said {a2.p we} had no plans. Then {a2.p we} had some.'}

{a9.does+e2-e1 {a9 The journalists' union} will {e2 ask {a9.p its} 212 members at {a1.d the company} next week whether they want to walk out}.} {a9.says-e1 A bulletin at a quarter past eleven was a bulletin for burglars, {a9.p its} organiser said.}

{a2 Mr Ferrars} {a2.says-e2 was sorry to hear of {e2 the vote}. {a2.p He} hoped that people would remember that nobody's job was at stake.}

{a7 The newsreader Anita Sahota}, who has presented the programme for nine years, {a7.says-e1 told a festival audience in Hay that {e1 it} would break {a7.p her} heart and put the headlines after midnight on cup nights.} {a7.says-e2 {a7.p She} would cross any picket line, however. 'You do not save a bulletin by taking it off the air,' {a7.p she} said.}

{a3 Lady Penhaligon}, chairman of the Lords communications committee, {a3.says-e1 congratulated {a1 Crown} on {a1.p its} best results for a decade before adding that a licence worth £60m a year had been granted on the strength of news in peak time, and that the bargain should be kept.} {a3.does+e3 {a5.does+e3 {a3.p She} and {a5 Gwilym Rhydderch}, {a3.p her} opposite number in the Commons, have {e3 called the heads of four broadcasters to give evidence} on 3 July.}}

{a5.says-e1 'If {e1 it} is moved once it will be moved again,' {a5 Mr Rhydderch} said.} {a5.says+e3 {a5.p He} expected a full house.}

{a1 Crown} {a1.does-e3 has declined to send {a1.p its} chairman to {e3 the session}, offering a written note instead.}

{a4 The broadcasting regulator} {a4.says=e1 pointed out that the licence speaks of 'mid to late evening' and does not mention an hour. {a4.p It} is taking advice on whether 11.15pm falls within that and will write to {a1.d the company} by the end of the month.}

{a6.does+e1 {a6 Advertisers} have already paid for a quarter of the space around the dramas, two media buyers said, at rates some 30 per cent above those for the news.}

{a8.says+e1 At {a8 a rival channel}, which will then have the only bulletin at ten, an executive wished {a2 Mr Ferrars} every success and hoped that nobody would talk {a2.p him} out of {e1 it}.} {a8.says=e3 {a8.p It} will send someone to {e3 Westminster} if asked, the executive said.}

{a10 A former controller of the channel} {a10.says+e1 said the row came round every ten years. {a10.p He} had tried the same in 1999 and given in after five months. '{a10.p Mine} was badly done. {a2 Dominic} has got the drama first, and {a2.p he} is right,' {a10.p he} said.}

{a11 Tobias Wragg}, who follows media shares for a City broker, {a11.says=e1 estimates that {e1 the change} would add £14m to yearly revenue if viewing holds up, and cost about as much if the first serial fails.}
