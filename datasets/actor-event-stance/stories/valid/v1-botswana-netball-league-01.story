id: v1-botswana-netball-league-01
kind: breakaway league
country: Botswana
genre: local paper
english: African
form: passage
event e1: the breakaway Premier Netball League
event e2: the move of the cup final to Lobatse (unrelated)
actor a1: Bontle Masire-Phiri (person)
actor a2: the Botswana netball association (organization)
actor a3: Jwaneng Wildcats (organization)
actor a4: Ookeditse Tau (person)
stance: a1 +e1
stance: a2 =e1 =e2
stance: a3 -e1
stance: a4 +e1

It takes a certain nerve to leave a league you have won nine times. {a1 Bontle Masire-Phiri} has it. {a1.does+e1 {a1.p She} led seven clubs out of the national competition on Saturday, and before the day was over had hired referees.} Not {a3 Jwaneng Wildcats}, {a3.p whose} president praised {a1.d the rebel leader} as the best administrator the game has had. "{a3.p We} love {a1.p her}. {a3.says-e1 {a3.p We} are not going anywhere with {a1.p her}, and {a3.p we}
ask {a3.p our} sisters to come home before {e1 this} kills netball in the villages."} What of {a2 the Botswana netball association}, the injured party? {a2.says=e1 {a2.p Its} secretary said the executive would meet on the 19th and until then had neither blessing nor curse to give.} {a4 Ookeditse Tau}, {a4.d once {a2.d the association}'s own treasurer}, was less patient: {a4.says+e1 {a4.p he} opposed {e1 a split} in 2019, {a4.p he} said, and had been mistaken}.
