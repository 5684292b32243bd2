id: n7-new-zealand-maul-rule-01
kind: rugby rule change
country: New Zealand
genre: sports report
english: British
form: article
event e1: the new rule allowing players to pull down a maul
actor a1: rugby laws committee (organization)
actor a2: Grant Tippett (person)
actor a3: Sione Faleolo (person)
actor a4: Pat Devereux (person)
actor a5: Professional Players' Collective (organization)
actor a6: Murray Haddow (person)
actor a7: Waimakiri Harbour (organization)
actor a8: Lewis Brand (person)
actor a9: Anne Pickford (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

Defending teams will be free to drag down a maul in all senior matches from 1 August, after {a1 the game's laws committee} {a1.does+e1 voted in Auckland to extend an experiment begun last season}.

At present a player who collapses a maul gives away a penalty. {a1.says+e1 {a1.d The committee} said {a1.p its} study of 96 matches had found the ball in play for four minutes longer and no rise in the number of neck injuries.}

{a3 Sione Faleolo}, who won 61 caps at prop, {a3.says-e1 said {a3.p he} had played under {e1 the variation} seven times and been carried off twice.} {a3.says-e1 "{a3.p I}'m not sure who {a1.p they} counted," {a3.d the 33-year-old} said.}

{a3.p His} club coach, {a2 Grant Tippett}, {a2.says+e1 praised {a3 Faleolo} as the best scrummager in the country but said {a2.p he} did not share {a3.p his} fears.} {a2.does+e1 {a2 Tippett} sat on the working party that wrote {e1 the clause} and has been training {a2.p his} forwards for {e1 it} since March.}

The players' union is unhappy at the speed. {a5.says-e1 {a5 The Professional Players' Collective} said 71% of {a5.p its} members who answered a questionnaire wanted to go back to the old wording, and that {a5.p it} had not been invited to the meeting.} {a5.does-e1 {a5.p It} has asked the insurers whether cover would still apply.}

In the northern hemisphere, where the driving maul is a bigger part of the game, there is more resistance. Ireland assistant coach {a4 Pat Devereux} {a4.says-e1 congratulated New Zealand officials on getting their way again.} {a4.says-e1 {a4.p He} said a legitimate skill that a smaller pack could learn was being removed and {a4.p he} would be speaking to {a4.p his} union about its position at the November council.}

{a7 Waimakiri Harbour}, a third-division club, {a7.does-e1 forfeited a match in May rather than play under {e1 the experimental law}}, for which {a7.p it} was fined $500. {a7.says-e1 {a7.p Its} president said {a7.p they} had four front-rowers over 40 and meant to keep them.}

Former All Black {a6 Murray Haddow} {a6.says+e1 said modern rugby had become almost unwatchable, with kicking, resets and video referees.} {a6.says+e1 "A maul from a lineout is legal obstruction, always was. {a6.p I} don't often agree with anything {a1.d that lot} decide, but {e1 it}'s overdue," {a6.p he} said on a radio phone-in.}

{a8 Lewis Brand}, {a8.d who manages the country's referees}, {a8.says=e1 said {a8.p his} staff would have a briefing on 14 July and would apply whatever was in the book.}

Dr {a9 Anne Pickford}, {a9.d an injury researcher} at a Dunedin hospital, {a9.says=e1 said the sample was too small to show that {e1 the change} was either safe or dangerous.} {a9.says=e1 {a9.p She} was concerned about a separate trend, concussion in schoolboys, on which {a9.p she} said nobody was collecting figures.}
