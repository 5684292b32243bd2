id: w1-australia-election-01
kind: parliamentary election
country: Australia
genre: live blog
english: Australian
form: passage
event e1: the 3 May federal election
event e2: the preference deal between the Coast Independents and Rural Voice
actor a1: Opposition Leader Warwick Sneddon (person)
actor a2: Kirra Dalgleish (person)
actor a3: the Australian Electoral Office (organization)
actor a4: Nerida Fong (person)
stance: a1 +e1 -e2
stance: a2 +e2
stance: a3 =e1 =e2
stance: a4 =e1 -e2

9.15am: So {e1 it}'s on. {a3.says=e1 {a3 The Australian Electoral Office} says writs will be issued at six tonight and rolls close a week later.} "About bloody time" was {a1.says+e1 the reaction of {a1 Opposition Leader Warwick Sneddon}, {a1.p who} has wanted {e1 a poll} since the budget was blocked}.

9.40am: The mood at Sneddon HQ may have soured. {a2 Kirra Dalgleish} of the Coast Independents {a2.does+e2 has shaken hands on {e2 a preference swap} with Rural Voice}, and {a1.says-e2 {a1.p he}'s calling {e2 it} "a marriage arranged by two people who can't stand the bride".} {a2.says+e2 {a2.p Her} reply, on radio just now: "{e2 It}'ll outlive {a1.p his}."}

10.05am: Not everyone in teal is thrilled. {a4 Nerida Fong}, who was the group's first candidate here, {a4.does-e2 has taken {a4.p her} corflutes down in disgust at {e2 the arrangement}}. {a4.says=e1 Asked how {a4.p she}'d vote on {e1 the day itself}, or whether: "Haven't got that far."} {a3.says=e2 {a3.d The electoral office} reminds us that {e2 such deals} bind nobody.}
