id: n5-us-remarks-backlash-01
kind: candidate's controversial remarks
country: United States
genre: web news
english: American
form: article
event e1: Ken Brewster's remarks about military widows
event e2: the calls for Ken Brewster to quit the race
actor a1: Ken Brewster (person)
actor a2: Gold Star Families Coalition (organization)
actor a3: Gov. Ana Quintero-Shaw (person)
actor a4: Sen. Owen Barstow (person)
actor a5: Vickie Landrum (person)
actor a6: Jeff Rozier (person)
actor a7: Rep. Carlton Pugh (person)
actor a8: Meredith Kang (person)
actor a9: Republican state committee (organization)
stance: a1 +e1 -e2
stance: a2 -e1 =e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 +e1 -e2
stance: a8 =e1 =e2
stance: a9 =e1 =e2

Senate candidate {a1 Ken Brewster} {a1.says+e1 said Monday {a1.p he} stood by comments about widows of service members that have drawn criticism from both parties,} and {a1.says-e2 told an interviewer that {a1.p he} would "absolutely not" give up the nomination {a1.p he} won in June.}

At a town hall in Nashua, N.H., last Thursday, {a1 Brewster}, a Republican, {a1.says+e1 said that some of the women who lobby for higher survivor pensions "had learned where the check comes from" from the government.} A recording was posted the next morning.

{a2.says-e1 {a2 The Gold Star Families Coalition}, which represents about 6,000 households, released an open letter to {a1.d the candidate} on Sunday that said the words had "set a table with one more empty chair."} {a2.says=e2 {a2.p It} added that {a2.p it} did not take positions on who should run for office.}

{a3 Gov. Ana Quintero-Shaw}, {a3.d a Democrat} whose brother was killed in Iraq, {a3.says-e1 canceled a joint appearance with {a1.p him}} and {a3.does+e2 was the first to say {a1.p he} should withdraw.} {a4 Sen. Owen Barstow} {a4.says+e2 became the first member of {a1 Brewster}'s own party to do the same on Saturday, writing on Twitter that "the honorable thing is still available."} {a4.says-e1 {a4.p He} said {e1 the phrase} had made {a4.p him} ill.}

Among Republicans in the state, however, {a4 Barstow} found little company. {a7 Rep. Carlton Pugh} {a7.says-e2 said {e2 {a4.d the senator}'s demand} was "a gift to the other side."} {a7.says+e1 {a7.p He} also argued that {a1 Brewster} had raised a legitimate point about survivor benefits.} {a5 Vickie Landrum}, {a5.d the party's chairwoman} in Manchester, {a5.says-e1 called {e1 the remarks} indefensible} but {a5.says-e2 said voters had made a choice and that a withdrawal on Aug. 1 would leave the line blank.}

{a9 The Republican state committee} {a9.says=e1=e2 issued a two-sentence statement listing the legal dates for substitution. It did not mention either what had been said or what should follow.}

{a6 Jeff Rozier}, {a6.d a retired Marine} from Keene, {a6.does+e1 drove 50 miles on Monday to shake {a1 Brewster}'s hand.} {a6.says+e1 {a6.p He} said {a6.p he} had thought the same thing for years and that it was time someone had said it.}

{a8 Meredith Kang}, {a8.d a communications professor} in Durham, {a8.says=e1=e2 said candidates who had survived similar episodes usually did so because their party stayed quiet for two weeks. It was too early, {a8.p she} said, to tell which kind of episode {e1 this} was.}
