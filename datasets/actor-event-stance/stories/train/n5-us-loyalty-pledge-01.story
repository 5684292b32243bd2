id: n5-us-loyalty-pledge-01
kind: party loyalty pledge
country: United States
genre: wire report
english: American
form: article
event e1: the Oklahoma Republican Party's loyalty oath for candidates
actor a1: Oklahoma Republican Party (organization)
actor a2: Barton Keel (person)
actor a3: Sen. Ramona Estes (person)
actor a4: Gov. Jack Tolland (person)
actor a5: Wes Crandall (person)
actor a6: Hollis Overby (person)
actor a7: Mitchell Sarver (person)
actor a8: Clay Underhill (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1

OKLAHOMA CITY (CWN) — With a filing deadline at noon Wednesday, two of the nine Republicans running for president have yet to sign {e1 a form} in which {a1 the Oklahoma Republican Party} {a1.does+e1 makes them swear to "work in good faith for the election of" whoever is nominated.}

{a2 Barton Keel}, {a2.d the Florida developer} at the top of the polls, {a2.says-e1 said Monday that {a2.p he} wanted to be treated well before {a2.p he} gave anything away. "Why would {a2.p I} hand over {a2.p my} leverage?" {a2.p he} told an audience in Lawton.}

{a4 Gov. Jack Tolland} of Kansas has a different reason. {a4.says-e1 {a4.p He} could not in good conscience promise to vote for {a2 Keel}, {a4.p he} said in a statement, and would rather miss the ballot.}

The two men have been trading insults since August, and {a2 Keel} used the occasion to call {a4.d the governor} "a guy at zero."

{a6 Hollis Overby}, {a6.d the state party's executive director}, {a6.says=e1 said {e1 the form} had been available since Oct. 1 and gave the office hours. {a6.p He} would not discuss who had been in touch.} Asked about a reported offer to let {a2 Keel} sign privately, {a6.p he} said no such arrangement existed.

{a5.d The state chairman}, {a5 Wes Crandall}, {a5.says+e1 defended {e1 the requirement}, in use since 1988. The party pays for its own primary staff, {a5.p he} said, and may ask something of those who benefit.}

{a3 Sen. Ramona Estes}, who has feuded with {a5 Crandall} over the location of a debate, {a3.does+e1 filed hers last week, had it notarized, and posted a photograph of it.} {a3.says+e1 {a3.p She} said anyone who hesitated was plotting an independent run.}

{a8 Clay Underhill}, {a8.d a county chairman} in the Panhandle and an early backer of {a3 Estes}, {a8.says-e1 was among those urging the party to drop {e1 the wording}. In 2012, {a8.p he} recalled, volunteers walked away after a similar text was proposed for voters. "It keeps out honest people and it doesn't bind the other kind," {a8.p he} said.}

{a7 Mitchell Sarver}, {a7.d an election lawyer} in Norman, {a7.says=e1 said courts had generally left parties free to set such terms, but that nobody had ever tried to collect on a broken promise. {a7.p He} expected both men to sign by Wednesday, {a7.p he} said, while noting that {a7.p he} had been wrong about {a2 Keel} before.}
