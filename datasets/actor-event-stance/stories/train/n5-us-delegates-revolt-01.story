id: n5-us-delegates-revolt-01
kind: convention delegates' revolt
country: United States
genre: newspaper report
english: American
form: article
event e1: the push to unbind Republican delegates at the convention
actor a1: Lorene Haskins (person)
actor a2: Brock Tennyson (person)
actor a3: Republican National Committee (organization)
actor a4: Former Sen. Gus Ahlgren (person)
actor a5: Speaker Martin Kehoe (person)
actor a6: Doug Rasmuss (person)
actor a7: Whitney Parr (person)
actor a8: nine members of the Utah delegation (group)
actor a9: Edith Gromley (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1
stance: a9 -e1

INDIANAPOLIS — Hours before the gavel falls on a convention meant to display unity, {a3 the Republican National Committee} {a3.does-e1 worked through the night to peel supporters away from {e1 a proposal that would let delegates vote however they please}.}

{a1 Lorene Haskins}, {a1.d a delegate from Colorado} who wrote {e1 the two-paragraph text}, {a1.says+e1 said on Sunday that {a1.p she} still had the 26 names needed on the rules committee for a minority report.} {a3.d Party officials} {a3.says-e1 told reporters the number was closer to 17.}

{a1.says+e1 "{a3.p They} offered one of {a1.p my} people a better hotel," {a1 Haskins} said. "That tells {a1.p me} {a3.p they} can count too."}

{a2 Brock Tennyson}, the nominee-in-waiting, won 31 of the primaries and caucuses and has 1,390 bound delegates, 140 more than a majority. {a2.does-e1 {a2.p He} has put 90 whips on the floor}, and {a2.says-e1 told a crowd in Toledo that people who lose elections should not get to change the rules.}

{a6 Doug Rasmuss}, who managed the losing effort of {a2 Tennyson}'s nearest rival, {a6.says-e1 said neither {a6.p he} nor {a6.p his} former candidate would have any part in {e1 it}. {a6 Rasmuss} has not endorsed {a2 Tennyson} and does not expect to attend {a2.p his} speech.} {a6.says-e1 "You don't burn down the house because you don't like the tenant," {a6.p he} said.}

One elder of the party disagrees. {a4 Former Sen. Gus Ahlgren}, {a4.d 81}, {a4.says+e1 who led the bound-delegate side in a similar fight four decades ago, said {a4.p he} had been on the wrong side then.} {a4.does+e1 {a4.p He} has been calling members of the committee from {a4.p his} home in Nebraska.}

{a8.d Nine members of the Utah delegation} {a8.says+e1 announced that {a8.p they} would seek recognition from the floor if {e1 the report} is kept from a vote.} {a8.p Their} chairwoman, {a9 Edith Gromley}, {a9.says-e1 said {a9.p she} shared every one of {a8.p their} objections to {a2.d the man} but had given {a9.p her} word to the voters of {a9.p her} state and would vote no.}

{a5 Speaker Martin Kehoe}, who will preside, {a5.says=e1 said it was not {a5.p his} place to tell delegates what to do. "{a5.p My} job is to make sure {e1 this} is done by the book, whichever way it goes," {a5.p he} said on a Sunday program.}

{a7 Whitney Parr}, {a7.d a scholar of nominations} in Virginia, {a7.says=e1 said a convention was legally free to set its own rules and that state laws binding delegates had not been tested in court. {a7.p She} put the odds of a roll call at about one in three.}
