id: w3-jamaica-press-01
kind: press law
country: Jamaica
genre: local paper
english: British
form: passage
event e1: the proposed press council with power to fine
event e2: the radio station's apology to Magistrate Bogle
actor a1: Hot Coast Radio (organization)
actor a2: Desrene Palmer-Clarke (person)
actor a3: the information minister (person)
actor a4: Talk-show callers (group)
actor a5: Magistrate Bogle (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1
stance: a4 -e2
stance: a5 =e1 +e2

{a1.does+e2 "{a1.p We} got it wrong, and {a1.p we} are sorry," listeners of {a1 Hot Coast Radio} heard at seven, at noon and again at six}. {e2 The apology}, for naming the wrong magistrate in a bribery story, did what no editorial had done: {e2 it} put {e1 the proposed press council} back on the front page. {a3 The information minister} {a3.says+e1 said {e2 it} was a perfect illustration of why {e1 a body that can fine} is needed}. {a1.says-e1 {e2 It} was the opposite, the station's manager replied: {a1.p we} corrected ourselves in nine hours without {e1 one}}. {a2 Desrene Palmer-Clarke}, who presented the programme, {a2.says-e2 was furious at {e2 the retraction}, insisting that {a2.p her} source was sound}; {a2.does-e1 {a2.p she} has signed the broadcasters' pledge never to appear before {e1 the council}}. {a4 Talk-show callers} {a4.says-e2 were about nine to one against {e2 saying sorry}}. {a5 Magistrate Bogle} {a5.does+e2 accepted {e2 it} in a handwritten note} {a5.says=e1 and would not be drawn on {e1 the council}}.
