id: xt-us-ohio-newspaper-01
kind: newspaper closure
country: United States
genre: wire report
english: American
form: article
event e1: the closing of the Marlow Valley Courier
event e2: the employees' bid to buy the Marlow Valley Courier
actor a1: Keystone Lake Media (organization)
actor a2: Brent Hollisterman (person)
actor a3: Dolores Yoder-Kane (person)
actor a4: the Newsroom Guild of Eastern Ohio (organization)
actor a5: Terry Vandermolen (person)
actor a6: Chip Sandusky (person)
actor a7: Lakshmi Narayan-Roth (person)
actor a8: the Marlow County commissioners (organization)
actor a9: 14 colleagues (group)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 +e1
stance: a7 =e1 =e2
stance: a8 =e1 =e2
stance: a9 -e1 +e2

MARLOW, Ohio (AP) — The Marlow Valley Courier has covered 31 presidential elections, two floods and every Friday night of high school football since the game came to eastern Ohio. On June 28, it will print its last edition.

{a1 Keystone Lake Media}, which bought the 146-year-old daily in 2015, {a1.does+e1 told {a1.p its} 22 employees in a 10-minute video call that {e1 the paper} would shut down}. {a1.says+e1 {a1.d The company} cited a drop in circulation from 19,000 to 4,100 and called {e1 the decision} "difficult but necessary."}

"{a2.says+e1 {a1.p We} kept it alive years longer than the spreadsheet told {a2.p us} to," said {a2 Brent Hollisterman}, {a2.d Keystone Lake's chief executive}. "{a2.p I} take no pleasure in {e1 it}, but {e1 it}'s the right call and {a2.p I'd} make {e1 it} again."}

Within hours of the announcement, editor {a3 Dolores Yoder-Kane} was sitting at {a3.p her} kitchen table with a calculator. {a3.does-e1+e2 {a9.does-e1+e2 By the weekend, {a3.p she} and {a9 14 colleagues} had pledged $210,000 of their own savings toward {e2 buying the paper}}} and running it as a nonprofit.

"{a3.says-e1 A county without a newspaper is a county where nobody is in the back row of the meeting," {a3 Yoder-Kane} said. "{a3.p I'm} 61, {a3.p I} could retire. {a3.p I'd} rather fight for this thing."}

{a4.says-e1 {a4 The Newsroom Guild of Eastern Ohio}, which represents the reporters, accused {a1.d the owners} of "stripping the house and burning it down"}. {a4.does+e2 {a4.p It} has put up another $50,000 for {e2 the bid}.}

{a1 Keystone Lake} {a1.says-e2 said {a1.p it} was not interested in selling the name or the archive}. {a2 Hollisterman} {a2.says-e2 told the employees in an email that {e2 their plan} was "well-meant and unworkable" and that {a2.p he} would not waste anyone's time with a meeting}.

At the Buckeye Diner, where the owner still stacks the paper by the register, the news hit hard. {a5 Terry Vandermolen}, 70, who runs the place, {a5.says-e1 said {a5.p he} felt "like somebody died"}. {a5.does+e2 A pickle jar for donations toward {e2 the purchase} now stands where the toothpicks used to be.}

{a6.says+e1 Not everyone is mourning. {a6 Chip Sandusky}, {a6.d a township trustee} whom the Courier sued over public records, said {e1 the closing} couldn't come soon enough. "That paper has lied about {a6.p me} for eight years. Good riddance," {a6.p he} said.}

{a8 The Marlow County commissioners} {a8.says=e1=e2 declined to comment on {e1 the shutdown} or on {e2 the efforts to prevent it}, other than to say legal notices would run in a weekly in the next county}.

More than two newspapers a week are vanishing in the United States, according to {a7 Lakshmi Narayan-Roth}, {a7.d a professor of journalism at Kent State University}. {a7.says=e2 About a third of {e2 employee buyouts} {a7.p she} has tracked were still publishing after five years, {a7.p she} said, and another third had folded within two. "{a7.p I} don't give advice anymore," {a7.p she} said. "{a7.p I} just give people the numbers."}
