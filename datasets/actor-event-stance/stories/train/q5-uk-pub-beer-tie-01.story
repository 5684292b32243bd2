id: q5-uk-pub-beer-tie-01
kind: pub beer tie
country: United Kingdom
genre: business page
english: British
form: article
event e1: the order releasing Stanmoor's tenants from its beer tie
event e2: Stanmoor's rent rise for free-of-tie pubs
event e3: Stanmoor's appeal to the High Court
actor a1: Helena Brandreth (person)
actor a2: Stanmoor Taverns (organization)
actor a3: Kev Ludlam (person)
actor a4: the Publicans' Front (organization)
actor a5: Maureen Tidy (person)
actor a6: analysts at Corran Securities (group)
actor a7: Giles Penhaligon-Shaw (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2 +e3
stance: a3 +e1 -e2
stance: a4 +e1 -e2 -e3
stance: a5 -e1
stance: a6 =e1 =e3
stance: a7 -e1 +e2 +e3

Stanmoor told to let landlords choose their beer

Shares in {a2 Stanmoor Taverns} fell 9% on Wednesday after {a1.does+e1 {a1.d the pubs regulator} gave {a2.d the group} until October to {e1 let 1,160 landlords buy their beer wherever they like}}.

Under the present contracts tenants pay a lower rent but must take lager, ale and cider from {a2 Stanmoor}'s own list, at prices which {a1.says+e1 {a1 Helena Brandreth}, {a1.d the adjudicator}, found to be up to £74 a barrel above the open market}. {a1.says+e1 In a 90-page decision {a1.p she} said the company had 'offered choice in a form that no reasonable person would choose'.}

{a2 Stanmoor} {a2.does-e1+e3 lodged papers with the High Court within three hours}. {a7.d Its finance director}, {a7 Giles Penhaligon-Shaw}, {a7.says-e1 told investors on a conference call that {e1 the ruling} confused a wholesale price with the cost of keeping a roof on a Victorian building. '{a7.p We} have nothing but respect for {a1 Ms Brandreth}. {a7.p We} think {a1.p she} has been given a spreadsheet and taken it for a pub,' {a7.p he} said.} {a7.says+e3 {a7.p He} described the group's chances in court as good.}

{a6 Analysts at Corran Securities} {a6.says=e1=e3 estimated that the loss of beer margin could take £28m from profits of £111m, or nothing at all if rents adjust. {a6.p They} left {a6.p their} recommendation at 'hold' and said {e3 the court case} was impossible to handicap.}

The rents are already moving. {a2.does+e2 Tenants who asked in the spring for a contract without the tie received {e2 letters quoting increases of 38% to 60%}.} {a7.says+e2 {a7 Mr Penhaligon-Shaw} defended {e2 the letters}, saying that they had been drawn up by outside surveyors and that a discount was being withdrawn, not a penalty imposed.}

{a3 Kev Ludlam}, who has run the Cross Keys in Wakefield for 16 years, {a3.says-e2 was quoted £71,000, up from £46,000. {a3.p He} has not answered.} {a3.says+e1 '{a3.p I} can see {a3.p my} own brewery's dray go past the window at ten pounds a cask less than {a3.p I} pay. So yes, {a3.p I'll} be having some of that,' {a3.p he} said.}

{a1.does-e2 {a1 Ms Brandreth} has told {a2.d the group} to withdraw {e2 the quotes} and issue new ones under supervision.}

{a4 The Publicans' Front}, which brought the complaint on behalf of 212 tenants, {a4.says-e3 accused {a2.d the company} of litigating until {a2.p its} landlords are too poor to go on. {e3 Another year in front of judges} would close 50 houses, {a4.p it} said.} {a4.does-e2 {a4.p It} has set up a fund for members who refuse to sign at the higher figure} and {a4.says+e1 plans a free pint in every member pub 'on the day October comes'}.

Not every tenant is pleased. {a5 Maureen Tidy} of the Jolly Drover near Ludlow {a5.says-e1 said the tie had carried {a5.p her} through two winters when takings were down by half and rent was waived. 'Who waives it now? {a1.d The lady in the office}?'}
