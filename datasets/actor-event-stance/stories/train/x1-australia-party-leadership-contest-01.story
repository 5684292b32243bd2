id: x1-australia-party-leadership-contest-01
kind: party leadership contest
country: Australia
genre: wire report
english: American
form: article
event e1: Peta Carmody's challenge for the leadership of the Liberal Reform Party
event e2: the call for a secret ballot
actor a1: Peta Carmody (person)
actor a2: Stephen Quilty (person)
actor a3: Barry Langtree (person)
actor a4: Senator Nicole Stavrou (person)
actor a5: Desley Huxtable (person)
actor a6: the Young Reformers (organization)
actor a7: Graeme Whitlow (person)
actor a8: deputy leader Angus Brodribb (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1 =e2

CANBERRA, Australia (APN) — {a1.does+e1 An ambitious former diplomat launched {e1 a bid on Monday to lead Australia's main opposition party}}, less than a year after it suffered its worst election defeat in half a century.

{a1 Peta Carmody}, {a1.d 46}, {a1.says+e1 told reporters outside Parliament House that the Liberal Reform Party could not win the next election under {a2 Stephen Quilty} and that {a1.p she} had asked for a meeting of lawmakers on Wednesday}.

{a1.says+e1 "{a1.p I} like Stephen. {a1.p I} voted for {a2.p him} last time," {a1 Carmody} said. "But {a1.p I} have been to every state since Christmas, and nobody out there can tell {a1.p me} what {a2.p he} stands for."}

{a2 Quilty}, {a2.d a sheep farmer} who has been leader for ten months, {a2.says-e1 described {e1 the challenge} as self-indulgent}.

{a2.says-e1 "The government has lost two ministers in three weeks and what are we talking about? Ourselves," {a2.p he} said at a fruit-packing plant in Shepparton. "{a2.p I}'m not going anywhere."}

Under party rules, the 68 lawmakers vote by show of hands unless a majority agrees otherwise. {a1.says+e2 {a1 Carmody} wants {e2 a secret ballot}}, which {a2.says-e2 {a2 Quilty} has ruled out, saying colleagues should "have the guts to look {a2.p me} in the eye."}

{a3 Barry Langtree}, {a3.d a veteran lower house lawmaker}, {a3.says+e1 said {a3.p he} would second {e1 {a1 Carmody}'s nomination}}. {a3.says+e2 {a3.p He} compared {e2 the secret vote} to the curtain on a polling booth. "{e2 It}'s good enough for the punters," {a3 Langtree} said.}

{a4 Senator Nicole Stavrou}, {a4.d the finance spokeswoman}, {a4.says-e1 will stick with {a2.d the leader} and believes {e1 a change} now would look panicked}. {a4.says+e2 Still, {a4.p she} told ABN radio that junior members felt intimidated and {e2 ballot papers} would settle the matter "without anyone being marked for life."}

Outside Parliament, {a6 the Young Reformers}, the party's youth wing, {a6.says+e1 endorsed {a1 Carmody} by 31 votes to 12 in an online meeting}.

{a5 Desley Huxtable}, {a5.d president of a party branch in rural Queensland}, {a5.says-e1 said {a5.p her} members were disgusted. "They held sausage sizzles for {a2.d that man} in 40 degrees. {a5.p I}'ve had nine calls this morning and every one of them said leave {a2.p him} be," {a5 Huxtable} said.}

{a8 Deputy leader Angus Brodribb}, who could become the compromise candidate, {a8.says=e1=e2 would not say how {a8.p he} would vote or whether the vote should be {e2 secret}. "{a8.p I}'ll be there Wednesday," {a8.p he} said.}

{a7 Graeme Whitlow}, {a7.d a politics professor} at a Brisbane university, {a7.says=e1 put {a1 Carmody}'s numbers at between 29 and 33 and said seven or eight lawmakers were undecided}.

Australia's major parties have removed serving leaders in this way nine times since 2003.
