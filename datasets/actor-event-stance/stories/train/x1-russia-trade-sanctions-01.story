id: x1-russia-trade-sanctions-01
kind: trade sanctions
country: Russia
genre: wire report
english: American
form: article
event e1: the U.S. sanctions on Russian palladium
event e2: the six-month delay for carmakers
actor a1: the Treasury Department (organization)
actor a2: Colleen Drummond (person)
actor a3: Severny Metall (organization)
actor a4: Arkady Lebedinsky (person)
actor a5: the Catalytic Converter Makers Alliance (organization)
actor a6: Walt Hendershot (person)
actor a7: Marina Kolesova (person)
actor a8: Stillwater Ridge Mining (organization)
actor a9: Representative Denise Alcorn (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1 +e2
stance: a6 +e1 -e2
stance: a7 =e1 =e2
stance: a8 +e1 -e2
stance: a9 =e1 +e2

WASHINGTON — {a1.does+e1 {a1 The Treasury Department} imposed {e1 sanctions on Russia's palladium trade} on Tuesday}, striking at a metal that is in nearly every gasoline-powered car on American roads, but {a1.does+e2 gave automakers {e2 six months} to find other suppliers}.

{e1 The measures} bar American companies from buying the metal from {a3 Severny Metall}, the Arctic mining group that produces about a third of the world's supply, and from four traders in Dubai and Hong Kong said to have acted for {a3.p it}.

{a2.says+e1 "Every ounce of this metal pays for shells," {a2 Colleen Drummond}, {a2.d the under secretary in charge of economic sanctions}, told reporters. "{a1.p We} went after oil, {a1.p we} went after diamonds, and it was past time {a1.p we} went after {e1 this}."}

{a2.says+e2 {a2 Ms. Drummond} defended {e2 the grace period}, which {a2.p she} said would keep assembly lines in Michigan and Tennessee running while new contracts were signed.}

{a3 Severny Metall} {a3.says-e1 called {e1 the step} "unfriendly, unlawful and self-defeating" and said {a3.p it} would challenge {e1 it} in a federal court in Manhattan}. {a3.p Its} shares fell 11 percent in Moscow.

In Russia, {a4 Arkady Lebedinsky}, {a4.d a deputy trade minister}, {a4.says-e1 predicted that {e1 the penalties} would hurt Detroit before they hurt Norilsk}. {a4.says-e1 "Geology cannot be sanctioned," {a4.p he} said, according to a state news agency. "They will be knocking at {a4.p our} door by spring, and {a4.p we} will remember who slammed it."}

Palladium jumped to $1,310 an ounce in London trading, its highest level since 2023.

Russia shipped about $1.6 billion of the metal to the United States last year, down from $2.3 billion in 2021. Until now it had been spared by four administrations' worth of penalties, largely for want of a replacement.

{a1.says+e1 {a1.d Treasury} officials, briefing reporters on the condition that they not be named, said recycled metal from old exhausts and new supply from Montana and Ontario had made {e1 the decision} "a great deal easier" than it would have been two years ago.}

The industry had lobbied hard against {e1 the restrictions}. {a5 The Catalytic Converter Makers Alliance}, whose members employ 21,000 people, {a5.says-e1 said the administration had chosen a target that "will cost American drivers $90 a car and change nothing on the battlefield"}. {a5.says+e2 {e2 The delay}, {a5.p it} added, was "the one piece of common sense in the document," and {a5.p it} asked that {e2 it} be extended to a year.}

That drew a sharp response on Capitol Hill. {a6.d Senator} {a6 Walt Hendershot}, who has pressed for {e1 the sanctions} since {a6.p he} visited Kharkiv in 2024, {a6.says+e1 said {a6.p he} was "glad the White House finally found its spine"}.

{a6.says-e2 "But a sanction that starts in six months is a shopping list," {a6.p he} said. "Cut {e2 the holiday} out of it, and {a6.p I} will be the first to applaud."}

{a9 Representative Denise Alcorn}, whose district includes an exhaust-system plant with 2,800 workers, {a9.says+e2 said {e2 the waiver} had saved jobs}. {a9.says=e1 {a9.p She} would not say whether {a9.p she} agreed with {e1 the decision} itself, telling a local radio host that it was "above {a9.p my} pay grade."}

One clear winner was {a8 Stillwater Ridge Mining}, which runs one of two palladium mines in the country and had laid off 700 people in Montana last year. {a8.says+e1 {a8.d The company} said {a8.p it} hoped to rehire most of them now that "dumped Russian metal" was {e1 off the market}}. {a8.says-e2 In a letter to {a1.d the Treasury} released Tuesday evening, however, {a8.p it} objected to {e2 the grace period}, saying buyers would simply stock up.}

{a7 Marina Kolesova}, {a7.d a metals analyst} in Almaty, {a7.says=e1 said Chinese refiners could take up most of the Russian output at a discount of 5 to 8 percent}. {a7.says=e2 How much would be shipped west before {e2 the deadline}, {a7.p she} said, "depends on insurance, and nobody knows that yet."}
