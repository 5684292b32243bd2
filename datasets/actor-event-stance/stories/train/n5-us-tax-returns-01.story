id: n5-us-tax-returns-01
kind: release of tax returns
country: United States
genre: web news
english: American
form: article
event e1: the release of Russell Dane's tax returns
actor a1: Russell Dane (person)
actor a2: Sen. Miriam Goldfarb-Lutz (person)
actor a3: Rep. Chip Haverty (person)
actor a4: Alicia Dunmore (person)
actor a5: Norman Pell (person)
actor a6: Internal Revenue Service (organization)
actor a7: Former Gov. Walt Enright (person)
actor a8: two Republican senators (group)
actor a9: Fred Scully (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 +e1
stance: a8 +e1
stance: a9 -e1

{a1 Russell Dane} {a1.says-e1 said on Wednesday that voters had no right to see {a1.p his} tax returns, going further than in the winter, when {a1.p he} promised to make them public once {a1.p his} accountants had finished.}

{a1.says-e1 "{a1.p I} file them with the government, not with the newspapers," {a1.d the presumptive Republican nominee} said when asked on a morning television program what rate {a1.p he} paid. "That is where it ends, as far as {a1.p I} am concerned."}

The interview prompted another round of criticism, some of it from {a1 Dane}'s own party. {a7 Former Gov. Walt Enright}, who released 20 years of {a7.p his} records when {a7.p he} ran for president, {a7.says+e1 wrote on Facebook that {a7.p he} had found the exercise unpleasant and had never regretted it, and that {a1.d the nominee} "should get it over with this month."} {a7.says {a7.p He} has not said whether {a7.p he} will vote for {a1 Dane}.}

{a8.d Two Republican senators}, both facing close races, {a8.says+e1 said separately that {a8.p they} expected every nominee to follow a practice that has been in place for four decades.} One of them, the senator emphasized, still planned to vote for {a1 Dane}.

{a2 Sen. Miriam Goldfarb-Lutz}, {a2.d the ranking Democrat on the Finance Committee}, {a2.does+e1 has filed a bill that would require the Treasury to hand over the last three years if a nominee does not.} It has 19 co-sponsors and has not been given a hearing. {a3 Rep. Chip Haverty}, who leads the House tax subcommittee and has been one of {a1 Dane}'s sharper critics on trade, {a3.says-e1 said no such bill would move while {a3.p he} held the gavel. "{a3.p I} disagree with {a1 Russ} on 10 things. Snooping in private tax forms isn't one of them," {a3.p he} said.}

{a4 Alicia Dunmore}, {a4.d a senior adviser to {a1 Dane}}, {a4.says-e1 told reporters that the 104-page financial disclosure filed last year contained everything a citizen could need.} {a9.d {a1.p His} tax lawyer}, {a9 Fred Scully}, {a9.says-e1 has advised against {e1 publication} for as long as any year is open, and reiterated that in a letter dated March 7.}

{a6 The Internal Revenue Service}, which by law does not comment on individuals, {a6.says=e1 said in a statement that taxpayers may share their own information at any time, and that {a6.p it} would neither assist nor object.}

{a5 Norman Pell}, {a5.d a tax historian} who keeps an online archive of presidential returns, {a5.says=e1 said {e1 the documents} would show charitable giving, foreign accounts and effective rate, but not net worth. "People on both sides may be expecting more than is in there," {a5 Pell} said.}

In a national survey this week, 57 percent said candidates should disclose. Among Republicans it was 39 percent.
