id: p3-us-convention-rule-01
kind: convention rule change
country: United States
genre: newspaper report
english: American
form: article
event e1: the rule requiring support from ten delegations for nomination
event e2: the secret ballot amendment for convention delegates
event e3: the boycott of the welcome dinner
actor a1: Dorothea Kincade (person)
actor a2: Beau Thibodeaux (person)
actor a3: Wade Ferrell (person)
actor a4: Gov. Nathan Osterhaus (person)
actor a5: Lucinda Marsh (person)
actor a6: delegates from the Mountain states (group)
actor a7: Gene Pulaski (person)
actor a8: Abigail Thorne (person)
actor a9: two committee members (group)
actor a10: the host committee (organization)
actor a11: Ohio's delegation (group)
stance: a1 +e1 -e2 -e3
stance: a2 -e1 +e2
stance: a3 -e1 +e2 -e3
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 -e1 +e3
stance: a7 =e1 =e2
stance: a8 -e1 -e2
stance: a9 =e1
stance: a10 =e3
stance: a11 +e1 -e2

CLEVELAND — A party panel on Wednesday night left in place language under which {e1 no candidate can be put before next week's convention without a majority in ten delegations}, a bar that only {a4 Gov. Nathan Osterhaus} has cleared.

The vote, at 11:40 p.m., was 61 to 47. Eleven members had gone home.

{a1 Dorothea Kincade}, {a1.d who chairs the rules committee}, {a1.says+e1 defended {a1.p her} handling of the session. "Everyone who wished to speak did, for two minutes, and the clock was {a1.p mine}," {a1.p she} said. {a1.p She} noted that {e1 the number} had been set four years ago with the votes of several people now complaining about it.}

One of those is {a3 Wade Ferrell}, {a3.d an Arizona delegate} and floor manager for former Sen. {a2 Beau Thibodeaux}, who has six states. {a3.says-e1 {a3 Ferrell} said {a3.p he} was not ashamed to have been wrong once. "{a3.p I} would just like {a3.p my} {a2.d man}'s name to be spoken out loud in a hall that {a2.p his} voters paid for," {a3.p he} said.}

{a2 Thibodeaux} {a2.does-e1 spent the evening telephoning members from a hotel across the street}. {a2.p He} {a2.does+e2 had also lent two lawyers to a Maine member who moved that {e2 roll calls for president be taken on unsigned paper}}. {a3.does+e2 {a3 Ferrell} seconded it.} That failed by voice vote.

{a1.does-e2 {a1 Kincade} declined to order a count}, and {a1.says-e2 said later that people who are elected in public ought to vote in public.}

{a4 Osterhaus}, who has 1,310 pledged delegates and needs 1,237, {a4.says praised {a2 Thibodeaux} as a happy warrior.} {a4.does+e1 {a4.p His} whips, in orange caps, stood at each door of the committee room with a list of how {a4.d the governor} hoped members would come down on each line.} {a4.does-e2 On the Maine motion the card said "No, no, no".} {a11.does+e1-e2 {a11 Ohio's delegation}, whose two members sat under one of the caps, followed the card to the letter.}

{a4.p His} {a5.d convention director}, {a5 Lucinda Marsh}, {a5.says+e1 dismissed talk that {a4.d the governor} fears a contest. A threshold, {a5.p she} said, keeps a four-day event from becoming a nine-day event, as it did in 1924.}

By breakfast the argument had moved on to food. {a6 Delegates from the Mountain states}, {a6.says-e1 who say {e1 the wording} silences {a6.p them}}, {a6.does+e3 will {e3 stay away from Sunday's welcome dinner}} and eat at a bowling alley instead. {a6.says+e3 "{a6.p We} have 212 people and 18 lanes," one of them said.}

{a1 Kincade} {a1.says-e3 said it would be a pity, the more so as the dinner honors veterans.} {a3 Ferrell}, who will be there, {a3.says-e3 told friends in {a6.d the group} that an empty chair has no vote.}

{a10 The host committee}, which has ordered 2,400 plates of walleye, {a10.says=e3 said {a10.p it} would need final numbers by Friday noon.}

{a8 Abigail Thorne}, {a8.d a former party counsel} who drafted the rulebook used in the 1990s, {a8.says-e1 called ten an arbitrary figure that should be three, as it was in {a8.p her} day.} {a8.says-e2 {a8.p She} has no sympathy for the Maine proposal, either: "A delegate is a messenger. Messengers do not get to whisper," {a8.p she} said.}

{a9 Two committee members}, interviewed as they waited for an elevator, {a9.says=e1 said {a9.p they} had voted one way in subcommittee and the other way in the full panel and would rather not say which was which.}

{a7 Gene Pulaski}, {a7.d a historian of conventions}, {a7.says=e1=e2 said rules of this sort change every four years and are usually rewritten to prevent the last problem. Both sides' motions, {a7.p he} added, have precedents, going back to 1880 in one case.}

The full convention takes up the committee's report on Monday. A minority report needs 28 signatures.
