id: n1-uk-eu-referendum-01
kind: European treaty
country: United Kingdom
genre: web news
english: British
form: article
event e1: holding the referendum on the EU treaty this autumn
event e2: the EU constitutional treaty
actor a1: Jonathan Ferrers (person)
actor a2: Giles Thurlow (person)
actor a3: Anneliese Marsh (person)
actor a4: British Engineering Employers (organization)
actor a5: Sovereign Britain (organization)
actor a6: Hamish Rennick (person)
actor a7: the Electoral Commission (organization)
actor a8: Bernard Coyle (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 -e1 -e2
stance: a7 =e1 =e2
stance: a8 =e1 =e2

{a1 Jonathan Ferrers} {a1.says-e1 has told MPs they will have to wait until next year for {e1 a date on which the public can decide} about {e2 the European Union's constitution}.}

{a1.d The foreign secretary} {a1.says-e1 said Britain would be holding the EU presidency from July and could hardly do that properly in the middle of {e1 a campaign}.}

{a1.says+e2 {a1.p He} repeated that {e2 the text} was a good one for this country, which kept its veto on tax, defence and social security.}

{a2.d The opposition's foreign affairs spokesman}, {a2 Giles Thurlow}, {a2.says+e1 asked what {a1 Mr Ferrers} was afraid of.} {a2.does+e1 {a2.p He} has introduced a bill naming 20 October.}

{a2.says-e2 "They know they will lose, because people have worked out that {e2 this} is the blueprint of a state," {a2 Mr Thurlow} said.}

{a2.p He} had an unlikely ally in {a3 Anneliese Marsh}, {a3.d a former Europe minister} on the government benches. {a3.does+e1 {a3.p She} is one of the sponsors of the bill}, and {a3.says+e2 said that the yes side would only begin to make up ground when it had something to fight for.}

Business is mostly of another opinion about the timing. {a4 British Engineering Employers}, {a4.does+e2 which has offered £250,000 to the yes campaign}, {a4.says-e1 said {a4.p its} members were in the middle of pay talks in October and would rather have the spring.}

{a8 Bernard Coyle}, {a8.d a polling expert}, {a8.says=e1=e2 said between 45% and 54% had been against {e2 ratification} in surveys since last June, with about a quarter undecided. {a8.p He} did not think the season made any difference.}

{a5 Sovereign Britain}, {a5.does-e2 which has printed two million no leaflets}, {a5.says+e1 said {a5.p it} could be ready in six weeks.}

The Scottish MP {a6 Hamish Rennick}, {a6.d who speaks for the six Island and Coastal members}, {a6.says-e2 said fishermen would never forgive anybody who signed away their waters.} But {a6.says-e1 {a6.p he} would not be in {a2 Mr Thurlow's} lobby, since most of the boats would be at sea on the proposed day.}

{a7 The Electoral Commission} {a7.says=e1 confirmed that {a7.p it} needed at least 24 weeks to prepare from the day on which a date was set.} {a7.says=e2 {a7.p Its} job was to see that the rules were kept and not to say whether {e2 the treaty} was good or bad, {a7.p it} added.}

Ten other member states are to put {e2 the treaty} to a vote.
