id: t1-ecuador-embassy-move-01
kind: embassy move
country: Ecuador
genre: wire report
english: American
form: passage
event e1: the planned move of Ecuador's embassy from London to Edinburgh
event e2: the merger of Ecuador's foreign and trade ministries (unrelated)
actor a1: Inés Maldonado (person)
actor a2: the diplomats' association (organization)
actor a3: Assemblyman Byron Chiriboga (person)
actor a4: the Foreign Office (organization)
stance: a1 -e1
stance: a2 -e1 =e2
stance: a3 +e1
stance: a4 =e1 =e2

QUITO, Ecuador -- The cheapest embassy is one nobody visits, to judge by an austerity plan leaked on Thursday, which would {e1 shift Ecuador's mission in Britain 400 miles north to Edinburgh} and save $2.3 million a year in rent. {a3.says+e1 Defending {e1 the idea}, which was {a3.p his}, {a3 Assemblyman Byron Chiriboga} said that bananas are not sold in Knightsbridge.} The foreign minister, {a1 Inés Maldonado}, was abroad when the document came out. {a1.says-e1 {a1.p Her} deputy told lawmakers that {a1.p she} had learned of {e1 the proposal} from a newspaper and had instructed him to say, word for word, "Over {a1.p my} dead body."} {a2 The diplomats' association}, seldom of one mind with {a1.d {a2.p its} boss}, {a2.says-e1 thanked {a1.p her} for the message and asked the president to tear {e1 that page} out of the plan}. {a4.says=e1 In London, {a4 the Foreign Office} noted that under the Vienna Convention the seat of a mission is settled by mutual consent and that {a4.p it} had received no request.}
