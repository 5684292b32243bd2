id: n6-us-high-seas-treaty-01
kind: treaty ratification
country: United States
genre: parliamentary report
english: American
form: article
event e1: Senate ratification of the high seas treaty
actor a1: Sen. Margaret Lowell (person)
actor a2: Sen. Boyd Tackett (person)
actor a3: Adm. Charles Ivers (person)
actor a4: Pacific Tuna Producers (organization)
actor a5: the State Department (organization)
actor a6: Ocean Floor Resources (organization)
actor a7: Sen. Daniel Kealoha (person)
actor a8: Sovereignty First (organization)
actor a9: Ursula Beene (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

WASHINGTON - The Senate Foreign Relations Committee voted 13-8 on Thursday to send the treaty on the high seas to the full chamber, where it needs 67 votes and has, by most counts, about 60.

{a1 Sen. Margaret Lowell}, {a1.d the committee's chairwoman}, {a1.does+e1 had moved the debate forward by two weeks} after Japan and South Korea deposited their papers. {a1.says+e1 "The rules are being written this winter and {a1.p we} are not in the room," {a1.p she} said.}

{a9 Ursula Beene}, {a9.d who taught maritime law at the Naval War College}, {a9.says=e1 said that presidents have in the past applied unratified agreements by order. That is legal but can be reversed in an afternoon, {a9.p she} said.}

{a2 Sen. Boyd Tackett} of Arkansas {a2.does-e1 attempted to attach a reservation that would exempt the United States from the dispute tribunal, which {a1.says+e1 {a1.d the chairwoman} said would amount to staying out}.} When it failed, {a2.says-e1 {a2.p he} told members {a2.p he} would use every hour the rules gave {a2.p him} on the floor.}

{a2.says-e1 {a2 Tackett} also questioned why {a3 Adm. Charles Ivers}, {a3.d the Pacific commander}, had been brought in. {a2.p He} called {a3.d the admiral} "as fine an officer as this country has" and said the Navy should be kept out of a political argument.}

{a3 Ivers} {a3.says+e1 testified that {a3.p his} ships already follow most of the text. The difference, {a3.p he} said, was that {a3.p he} could not cite it when another navy does not.}

{a5 The State Department} {a5.does+e1 has sent a legal adviser to meet 31 senators one at a time}. {a5.says+e1 {a5.d The department} denied a claim by {a8 Sovereignty First} that fishing crews could be boarded by U.N. inspectors.}

{a8.d That group} {a8.does-e1 is running a telephone campaign in seven states, two of them home to senators who have said they lean yes}.

Business is not united. {a6 Ocean Floor Resources}, a Houston company that wants to mine nickel off Hawaii, {a6.says+e1 says banks will not lend without clear title. "{a6.p We} have been told to come back when {e1 it's} ratified," {a6.p its} vice president told the panel.} {a6.p It} had been fined twice by federal regulators and had not been expected to favor more regulation.

{a4 Pacific Tuna Producers} {a4.says-e1 said closures now under discussion would cover 14 percent of the grounds where {a4.p its} fleet worked last year.} {a4.does-e1 {a4.d The association} has asked Alaska's and Washington's delegations to hold out.}

{a7 Sen. Daniel Kealoha} of Hawaii {a7.does=e1 voted present}. {a7.says=e1 {a7.p He} said {a7.p he} wanted to hear from both the longliners and the marine biologists at home before the matter came to the floor, and that colleagues who claimed to know {a7.p his} position were guessing.}

The agreement took 19 years to negotiate and came into force elsewhere last January. The Senate has not approved a treaty on the oceans since 1996.
