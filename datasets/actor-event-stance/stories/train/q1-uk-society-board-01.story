id: q1-uk-society-board-01
kind: contested board election
country: United Kingdom
genre: business page
english: British
form: article
event e1: Hazel Ormerod's bid for a seat on the Calder Vale board
event e2: the closure of 14 Calder Vale branches
event e3: the quick-vote box on the ballot paper
actor a1: Hazel Ormerod (person)
actor a2: the Calder Vale Building Society (organization)
actor a3: Jolyon Fairclough (person)
actor a4: Dennis Akroyd (person)
actor a5: savers in Mytholmroyd (group)
actor a6: the Association of Mutuals (organization)
actor a7: Rosalind Peake (person)
actor a8: Save Our Counter (organization)
actor a9: the staff association (organization)
actor a10: Brighouse council (organization)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2 +e3
stance: a3 -e1 +e2 +e3
stance: a4 +e1 -e3
stance: a5 -e2 +e1
stance: a6 +e3 =e1
stance: a7 =e1 =e3
stance: a8 +e1 -e2
stance: a9 -e2 =e1
stance: a10 -e2

{e1 {a1.d Librarian} challenges building society board}

For the first time since 1991 there are more names than vacancies on the voting form of {a2 the Calder Vale Building Society}.

The extra one belongs to {a1 Hazel Ormerod}, {a1.d a retired librarian} from Todmorden. {a1.does+e1 {a1.p She} gathered 312 signatures, 62 more than the rules demand}, and will be on the paper sent to 290,000 members next week.

{a1.says-e2 {a1.p Her} platform has one plank. {a2.d The society} announced in January that {a2.p it} would {e2 pull out of 14 towns} by the autumn, and {a1 Mrs Ormerod} wants every one of those offices to stay until the post office or somebody else has taken over the cash work.}

{a2.does+e2 Estate agents have been instructed at nine of the sites, {a2.d the society} said.}

{a3 Jolyon Fairclough}, {a3.d chief executive} since 2018, {a3.says+e2 said 71% of members had not been inside an office in the past year. In two of the places concerned fewer than nine people came in on an average day, and staff would all be offered jobs. '{a3.p I} understand the affection,' {a3.p he} said.}

{a3.says-e1 {a3.p He} paid tribute to {a1.d the challenger} as 'exactly the sort of engaged member {a3.p we} want'. A board that lends £4.3bn, however, needed people who could read a liquidity report, {a3.p he} said.}

{a2.does-e1 In the booklet that accompanies the form, the seven sitting directors recommend a vote for each other; beside {a1 Mrs Ormerod}'s name stands 'not recommended by the board'.} {a2.does+e3 At the top there is, as in other years, {e3 a square which gives the chairman the proxy on all questions}, and a promise of 20p for a children's hospice for each form returned.}

It is {e3 this square} that angers {a4 Dennis Akroyd}, who stood and lost at another northern society in 2006. {a4.says-e3 Nine in ten people tick {e3 it} because the pen is in their hand, {a4.p he} said, and {a4.p he} has complained to the ombudsman.} {a4.does+e1 {a4.p He} is driving {a1 Mrs Ormerod} to meetings in {a4.p his} van.}

{a1.says-e3 {a1 Mrs Ormerod} said {a1.p she} would rather lose 60-40 in a vote where people had to turn a page than be beaten by {e3 a printer's trick}.}

{a3.says+e3 {a3 Mr Fairclough} dismissed the idea that anything was being hidden. Most members had jobs and children and were glad of {e3 the shortcut}, {a3.p he} said.} {a6 The Association of Mutuals}, to which 40 lenders belong, {a6.says+e3 said turnout would halve without {e3 it} and boards would be picked by 'whoever owns a loudhailer'.} {a6.says=e1 {a6.p It} takes no part in members' elections.}

{a5 Savers in Mytholmroyd} {a5.does-e2 queued round the corner on a Saturday in February to draw out £10 each, so as to spoil the statistics.} {a5.does+e1 On the same pavement 140 of {a5.p them} signed {e1 {a1 Mrs Ormerod}'s nomination}.}

{a8.does-e2+e1 {a8 Save Our Counter}, the group behind the queue, has put up posters in six libraries with a photograph of {a1.d the candidate} and the closing dates.}

{a10 Brighouse council}, a parish body with an income of £90,000, {a10.does-e2 has resolved to move {a10.p its} deposit elsewhere on the day {e2 the shutter comes down}.}

{a9 The staff association} {a9.says-e2 said nine of the posts replacing {e2 the 14 branches} were more than an hour away by bus.} {a9.says=e1 {a9.p It} had discussed {e1 the contest} and decided not to advise {a9.p its} members either way.}

{a7 Rosalind Peake}, {a7.d who edits a newsletter on mutual lenders}, {a7.says=e1 has found 23 such candidates since 1997. Three were elected. None of the three kept a branch open, but two are still directors, {a7.p she} said.} {a7.says=e3 Societies that dropped {e3 the single tick} saw participation fall by between 15% and 50%, and the share of votes against the board rise by about the same, {a7.p she} added.}

The result will be declared in Halifax on 24 April.
