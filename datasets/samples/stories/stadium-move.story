id: stadium-move
kind: sample
country: England
genre: local paper
english: British
form: article
event e1: Marston Rovers' move to a stadium at Fenside
event e2: the council's sale of the Fenside land to the club
actor a1: Marston Rovers (organization)
actor a2: Gareth Lumley (person)
actor a3: Linda Postlethwaite (person)
actor a4: Rovers Supporters' Trust (organization)
actor a5: Marston council (organization)
actor a6: Yusuf Deen (person)
actor a7: Pauline Garside (person)
actor a8: Kieran Holt (person)
actor a9: the Football League (organization)
stance: a1 +e1
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1
stance: a5 +e1 +e2
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

{a1 Rovers} fans turn up the volume as {e1 stadium move} edges closer

{a1 Marston Rovers} {a1.does+e1 have submitted plans to {e1 leave Alma Road}, {a1.p their} home since 1897, for {e1 an 18,500-seat stadium on the edge of town}}.

The planning application, lodged with {a5 Marston council} on Friday, includes a hotel, 1,400 parking spaces and a railway halt next to the A17 at Fenside.

{a2 Gareth Lumley}, {a2.d the chairman} who bought {a1.d the club} out of administration in 2016, {a2.says+e1 said staying put was not an option. "Alma Road loses {a1.p us} £900,000 a year before a ball is kicked," {a2.p he} told a press conference.}

{a2.says+e1 "{a2.p I}'ve stood on those terraces since {a2.p I} was six and {a2.p I} love the place. But love doesn't pay for a new roof. {e1 Fenside} means there will still be a {a1 Marston Rovers} for {a2.p my} grandchildren to moan about."}

Many supporters need convincing. More than 2,000 marched from the Market Place to the ground before Saturday's draw with Bexford, behind a banner reading "Alma Mater".

{a3 Linda Postlethwaite}, {a3.d who chairs the {a4 Rovers Supporters' Trust}}, {a3.says-e1 said {e1 the site}, four miles out, would kill the pubs, the walk to the match and the noise. "They'll have a lovely bowl with nobody in it," {a3.p she} said.}

{a4.does-e1 {a4.d The trust} has applied to have Alma Road listed as an asset of community value}, a step that could hold up the sale of the ground for six months. {a4.says-e1 {a4.p Its} members rejected {e1 the move} by 1,611 votes to 240 in a ballot last month.}

{a5.does+e2 {a5.d The council} agreed in January to {e2 sell the 32-acre plot to {a1.d the club} for £3.1 million}}, and {a5.says+e1 {a5.p its} leader's office said on Monday that {e1 the project} would bring jobs to "a corner of the borough that has waited a long time for them".}

{a2.says+e2 {a2 Mr Lumley} described {e2 the price} as fair and pointed out that it had been set by an independent valuer.}

Not so, {a3.says-e2 according to {a3 Mrs Postlethwaite}, who said {e2 the land} had been "handed over for the cost of a reserve left back".}

{a6 Yusuf Deen}, {a6.d an opposition councillor for the Fenside ward}, {a6.says+e1 has long argued for {e1 the stadium}, which {a6.p he} believes will bring a bus service and a health centre with it.} {a6.says-e2 But {a6.p he} has asked the district auditor to look into {e2 the disposal}. "If we're selling public land {a6.p I} want to see three bids, not one," {a6.p he} said.}

For {a7 Pauline Garside}, {a7.d landlady of the Cross Keys}, 80 yards from the turnstiles, {a7.says-e1 the decision is a simple one. Match days make up 40 per cent of {a7.p her} takings. "{a7.p I} shall be finished by the first Christmas," {a7.p she} said.}

Head coach {a8 Kieran Holt}, whose side are 14th in the table, {a8.says=e1 refused to be drawn. "Ask {a8.p me} about {e1 it} in May. {a8.p I}'ve got a centre-half with a bad knee and that's {a8.p my} whole world this week," {a8.p he} said.}

{a9 The Football League}, whose permission is needed for any change of ground, {a9.says=e1 said {a9.p it} had received an outline of {e1 the proposal} and would consider it in the usual way.}

The planning committee is expected to meet in September.
