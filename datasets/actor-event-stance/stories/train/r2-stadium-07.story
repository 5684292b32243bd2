id: r2-stadium-07
kind: stadium financing
country: United States
genre: wire report
english: American
form: passage
event e1: the sales tax measure for the football stadium
actor a1: the team's owner (person)
actor a2: voters in the county (group)
actor a3: Mayor Quentin Rasberry (person)
actor a4: Commissioner Jolene Dockery (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

{a2.does-e1 {a2 Voters in the county} on Tuesday rejected, 58 percent to 42 percent, {e1 a three-eighths-cent sales tax} that would have paid for a new football stadium and repairs to the baseball park.} {a1.says+e1 {a1 The team's owner}, whose family put $3 million into the campaign for {e1 the measure}, said {a1.p he} was deeply disappointed.} {a4 Commissioner Jolene Dockery}, {a4.does-e1 who had vetoed {e1 the tax} in January}, {a4.says-e1 said residents had told billionaires to use their own money}. {a3 Mayor Quentin Rasberry} {a3.does=e1 took no side before the vote} and {a3.says=e1 said Wednesday {a3.p he} would talk to everyone}.
