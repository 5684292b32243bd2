id: x2-italy-goalkeeper-transfer-01
kind: football transfer
country: Italy
genre: sports report
english: British
form: article
event e1: Matteo Sgarzi’s move from Virtus Ferrara to Union Lagunare
event e2: the league’s inquiry into the transfer
actor a1: Virtus Ferrara (organization)
actor a2: Union Lagunare (organization)
actor a3: Matteo Sgarzi (person)
actor a4: Edoardo Pampaloni (person)
actor a5: Curva Estense (organization)
actor a6: Gigliola Tassoni (person)
actor a7: Players’ Union of Italy (organization)
actor a8: the league (organization)
actor a9: Dario Montefusco (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 +e1
stance: a5 -e1 +e2
stance: a6 -e1 +e2
stance: a7 +e1 =e2
stance: a8 =e1 +e2
stance: a9 =e1

{a3 Matteo Sgarzi} completed {e1 his move to {a2 Union Lagunare}} on Thursday, ending a week in which the goalkeeper was whistled at training, defended by {a3.p his} {a7.d union} and drawn into {e2 an inquiry}.

{a3 Sgarzi}, 27, {a3.does+e1 has signed until 2028}. {a1 Virtus Ferrara} {a1.does+e1 will receive €9.5m, with another €2m if their Serie B rivals are promoted}. {a2.says+e1 {a2 Lagunare}’s coach said {a2.p they} had “waited two summers for {a3.d this man}”.}

{a3.says+e1 “{a3.p I} gave {a1 Ferrara} six years and everything {a3.p I} had,” {a3.p he} said, holding up the orange shirt. “{a3.p I} am sorry for those who are hurt. But {a3.p I} wanted {e1 this}, and {a3.p I} would be lying to say otherwise.”}

The two clubs are separated by 90 kilometres and a good deal of history. Supporters of the {a5 Curva Estense} {a5.does-e1 hung a banner with the word Judas on the railings of the training ground} and {a5.says-e1 on Wednesday called for season tickets to be returned unless {e1 the sale} was cancelled}.

{a6 Gigliola Tassoni}, {a6.d whose late husband was president when Virtus went up in 1998}, {a6.says-e1 said {a6.p she} would never have sold a captain to “{a2.p them}, of all people”.} {a6.does-e1 {a6.p She} has resigned as honorary vice-president.}

{a4.d The sporting director at {a1 Ferrara}}, {a4 Edoardo Pampaloni}, {a4.says+e1 argued that no club with debts of €14m could refuse {e1 such an offer}. “Sentiment has never paid a tax bill,” {a4.p he} said. “{a4.p I} slept well, thank you.”}

Complicating matters, {a8 the league} {a8.does+e2 opened {e2 an investigation} on Tuesday} after it emerged that an agent who took a commission on {e1 the deal} is the brother-in-law of a {a2 Lagunare} director. {a8.says+e2 {a8.p Its} prosecutor said the rules on conflicts of interest were there to be applied.} {a8.says=e1 {a8.p It} had no view, {a8.p he} said, on whether {e1 the transfer} was a good one.}

{a1.says-e2 {a1 Virtus} described {e2 the inquiry} as a waste of time}; {a2.says-e2 {a2 Lagunare} were said by a person close to the board to be “furious”, and have asked for {e2 it} to be dropped.} {a5.says+e2 The ultras were delighted. “At last somebody opens a drawer,” {a5.p their} page said of {e2 the move by the league}.} {a6.does+e2 So was {a6 Tassoni}, who has handed over some letters.}

{a7.says+e1 The {a7 Players’ Union of Italy} said every professional was entitled to change employer and that {e1 the move} was in order as far as {a7.d its member} was concerned.} {a7.says=e2 {a7.p It} would wait for {e2 the findings} before saying anything about agents.}

{a9 Dario Montefusco}, {a9.d a former goalkeeper who commentates for television}, {a9.says=e1 thought the fee about right. {a3 Sgarzi} had saved four penalties last season, {a9.p he} noted, and conceded from more long shots than any other keeper in the division.}
