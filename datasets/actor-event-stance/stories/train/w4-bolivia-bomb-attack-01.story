id: w4-bolivia-bomb-attack-01
kind: bomb attack
country: Bolivia
genre: local paper
english: American
form: passage
event e1: the dynamite attack on the Huanuni mine office
event e2: the company's decision to suspend wages after the attack
actor a1: Tin Cooperative November 14 (organization)
actor a2: Minera Posokoni (organization)
actor a3: Domitila Quispe Arancibia (person)
actor a4: Colonel Freddy Antelo (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 =e1

Six sticks of dynamite, no dead. {a4 Colonel Freddy Antelo} of the Oruro police {a4.says=e1 said {e1 the charge that tore the front off the {a2 Minera Posokoni} office} on Sunday was placed while the night guard was eating, and that nobody has been detained}. {a2.does+e2 {a2.d The mine operator} froze {e2 wages for all 1,100 workers} until the culprits are handed over}, {a2.says-e1 saying {a2.p it} would not pay people who shelter terrorists}. That brought an angry reply from {a1 Tin Cooperative November 14}. {a1.says-e1 {a1.p It} had been the first to denounce {e1 the blast}, {a1.p its} secretary reminded a radio audience}, and {a1.says-e2 {e2 to starve a thousand families} for the deed of two or three was no answer}. Not everyone in the miners' market was ready to denounce anything. {a3.says+e1 "{e1 It} was a good bang," said {a3 Domitila Quispe Arancibia}, a widow who sells coca leaf. "For twenty years {a3.p we} wrote {a2.p them} letters. {e1 That one} {a2.p they} opened."} {a3.says-e2 And {a3.p she} would like {a2.d the company} to know that {a3.p she} feeds four on what {a2.p it} has just {e2 stopped paying {a3.p her} brother}.}
