id: w2-peru-referendum-01
kind: constitutional referendum
country: Peru
genre: broadcast transcript
english: American
form: passage
event e1: the referendum on a bicameral congress
event e2: the court's order to reprint the ballots
event e3: the dispute over Nazca's bus terminal (unrelated)
actor a1: Celinda Otoya (person)
actor a2: Ramiro Gálvez-Torre (person)
actor a3: the Andean Bar Federation (organization)
actor a4: Lidia Quisocala (person)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 =e2

ANCHOR: Three days to {e1 the vote}, and a judge says {e2 the ballots must be printed all over again} because one box is smaller than the other. {a4.p Our} correspondent in Arequipa is {a4 Lidia Quisocala}.

{a4 QUISOCALA}: {a4.says=e1=e2 It's a strange day here; whichever side you ask, it feels cheated.} Take {a1 Celinda Otoya}. {a1.p She} leads the No campaign. {a1.says-e1 "A second chamber gives us more thieves for the same price," {a1.p she} says.} {a1.says-e2 But {e2 the judge's order} troubles {a1.p her} as well; {e2 it} buys the Yes side three more weeks, {a1.p she} fears.} {a2 Ramiro Gálvez-Torre}, who runs the Yes effort and has given two years to it, {a2.says+e1 calls this {e1 a once-in-a-century vote}} and, {a2.says-e2 on {e2 the reprint}, quotes {a2.p his} grandmother: measuring the door does not feed the guest.}

ANCHOR: Does anyone like {e2 the ruling}?

{a4 QUISOCALA}: {a3.does+e2 Well, the lawyers who asked for {e2 it}: {a3 the Andean Bar Federation}.} {a3.says-e1 {a3.p They}'d like {e1 the entire vote} dropped, mind you. This was the best {a3.p they} could get, {a3.p they} say.}
