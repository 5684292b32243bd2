id: n7-canada-privacy-settings-01
kind: privacy settings change
country: Canada
genre: web news
english: Canadian
form: article
event e1: Circlepage's change to its default privacy settings
actor a1: Circlepage (organization)
actor a2: Evan Rasch (person)
actor a3: Judith Lavallee (person)
actor a4: Canadian Students' Assembly (organization)
actor a5: Doug Fairbairn (person)
actor a6: Interactive Marketing Association (organization)
actor a7: Priya Sandhu (person)
actor a8: Toronto-area school board (organization)
actor a9: Carl Dunning (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

{a3.d Canada's privacy commissioner} {a3.does-e1 has given social networking site {a1 Circlepage} 30 days to explain why {e1 the photographs and friend lists of {a1.p its} 12 million Canadian users were made visible to everyone} last week}.

{a3.d The commissioner}, {a3 Judith Lavallee}, {a3.does-e1 opened a formal file on Monday}. {a3.says-e1 {a3.p She} said {a3.p she} had no quarrel with social networking, which {a3.p she} used {a3.p herself} to keep in touch with {a3.p her} grandchildren, but people had not been asked.}

Until 8 December only a member's friends could see such material. {a1.does+e1 {a1.d The California company} then introduced what {a1.p it} called a simpler page of options, on which "everyone" is already ticked.} Those who want to go back must do so item by item.

{a2 Evan Rasch}, {a2.d {a1 Circlepage}'s 27-year-old founder}, {a2.says+e1 wrote on {a2.p his} own page that a third of members had adjusted at least one option since {e1 the change}, more than in the previous four years together.} {a2.says+e1 "{a2.p I} hear the concern. {a2.p We} will fix bugs. {a2.p We} are not rolling {e1 it} back," {a2.p he} wrote.}

That did not satisfy {a4 the Canadian Students' Assembly}, {a4.does-e1 whose complaint led to the inquiry}. {a4.says-e1 {a4.p Its} researcher Leah Morrow said one student had been found by a former boyfriend from whom she had a court order of protection.}

In Ottawa, opposition MP {a5 Doug Fairbairn} {a5.says-e1 criticized {a3 Ms. Lavallee} for acting "at the speed of a glacier".} {a5.says-e1 {a5.p He} said {a5.p he} would table a bill in February under which nothing could be made public without a click from the user.}

Advertisers, who pay more for pages that outsiders can read, defended {a1.d the company}. {a6.says+e1 {a6 The Interactive Marketing Association} said a free service had to be paid for somehow, and told {a6.p its} members {a6.p it} would intervene if the matter reached the Federal Court.}

Not all users mind. {a9 Carl Dunning}, {a9.d a Halifax wedding photographer} with 2,900 contacts, {a9.says+e1 said that {a9.p he} found the site's new design ugly and its help pages useless, but that strangers could now see {a9.p his} pictures and four had become customers.}

{a8 A Toronto-area school board} {a8.says=e1 has sent parents a sheet describing how each option works. A spokesman said {a8.p it} was not recommending one or another.}

{a7 Priya Sandhu}, {a7.d who studies online behaviour} at a university in Waterloo, {a7.says=e1 said that most people leave settings as they find them, which is true whether the setting is open or closed.} {a7.says=e1 {a3.d The commissioner} can make findings but cannot levy fines, {a7.p she} added, so much would turn on whether {a1 Circlepage} chose to negotiate.}

A similar investigation in 2008 ended with an agreement after 11 months.
