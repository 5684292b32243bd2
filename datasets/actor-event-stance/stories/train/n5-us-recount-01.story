id: n5-us-recount-01
kind: election recount
country: United States
genre: wire report
english: American
form: article
event e1: Deborah Lanzafame's recount effort in Arizona
event e2: the state party's lawsuit to halt the recount
actor a1: Deborah Lanzafame (person)
actor a2: President-elect Conrad Sewell (person)
actor a3: Arizona Republican Party (organization)
actor a4: Martin Ekholm (person)
actor a5: Secretary of State Lila Begay-Thornton (person)
actor a6: Sen. Roger Whitsun (person)
actor a7: Judge Anthony Purdue (person)
actor a8: Patrice Olmedo (person)
actor a9: Ginny Tolliver (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 =e1
stance: a5 =e1 -e2
stance: a6 -e1 -e2
stance: a7 =e1 =e2
stance: a8 =e1 =e2
stance: a9 +e1

PHOENIX (CWN) — {a3 The Arizona Republican Party} {a3.does-e1+e2 asked a judge on Friday to block {e1 a hand count of presidential ballots} that was requested by {a1 Deborah Lanzafame}, {a1.d the candidate} of the small Liberty and Environment Party}, {a3.says-e1+e2 arguing that someone who won 1.1 percent of the vote has nothing to gain from it.}

{a1 Lanzafame}, who has collected $2.2 million from donors to cover the cost, {a1.says-e2 called {e2 the filing} an attempt to run out the clock.} {a1.says+e1 "{a1.p I} have never claimed there was fraud. {a1.p I} claim that nobody has looked," {a1.p she} said at a news conference.}

{a2 President-elect Conrad Sewell}, whose margin in the state is 14,260 votes, {a2.says-e1 wrote on Twitter that {e1 the effort} existed so that {a1.p she} could keep {a1.p her} mailing list.} {a2.does+e2 {a2.p His} campaign joined {e2 the suit} in the afternoon.}

The losing Democratic ticket has been careful. {a4 Martin Ekholm}, {a4.d its general counsel}, {a4.says=e1 said lawyers would be in the room to take notes if ballots are recounted, but that {a4.p his} side had found no evidence of tampering and would not have started one.}

Under state law, counties must finish by Dec. 12. {a5 Secretary of State Lila Begay-Thornton}, {a5.d a Republican}, {a5.says=e1 told county recorders to begin hiring and said {a5.p her} task was to carry out what the statute required, no more.} {a5.does-e2 {a5.p She} has moved to have {e2 {a3.d {a5.p her} own party}'s case} dismissed,} {a5.says-e2 citing {a5.p her} duty to defend state procedures.}

{a6 Sen. Roger Whitsun}, also a Republican, {a6.says-e1 said {a1 Lanzafame} was wasting the time of poll workers.} {a6.says-e2 {a6.p He} nonetheless advised against going to court, saying the result would only be confirmed and that "{a6.p our} folks should let it happen and go home."}

{a7 Judge Anthony Purdue} of Maricopa County Superior Court {a7.does=e1=e2 scheduled a hearing for Tuesday and, in the meantime, left the timetable as it was.}

In Flagstaff, {a9 Ginny Tolliver}, {a9.d a retired school librarian} who voted for {a2 Sewell}, {a9.does+e1 signed up as an observer and gave $25.} {a9.says+e1 {a9.p She} wanted {a2.p his} victory to be beyond question, {a9.p she} said.}

{a8 Patrice Olmedo}, {a8.d an election law specialist} in Tucson, {a8.says=e1=e2 said statewide recounts since 2000 had changed margins by an average of a few hundred votes. Standing to sue, {a8.p she} added, was a closer legal question than either party admitted.}
