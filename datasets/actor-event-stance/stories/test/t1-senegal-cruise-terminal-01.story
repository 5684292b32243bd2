id: t1-senegal-cruise-terminal-01
kind: cruise terminal
country: Senegal
genre: local paper
english: African
form: passage
event e1: the cruise terminal at Saint-Louis
event e2: the eviction of Guet Ndar's fish smokers
actor a1: the port agency (organization)
actor a2: the fish smokers (group)
actor a3: Marième Khoudia Sow (person)
actor a4: El Hadj Birane Mbodj (person)
stance: a1 +e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1

Bulldozers sent by {a1 the port agency} {a1.does+e2 flattened 74 ovens on the beach at Guet Ndar before dawn on Tuesday}, {a1.does+e1 the ground being needed for {e1 a jetty where liners of 800 cabins will moor}}. {a2.says-e2 "{a2.p My} mother smoked fish on this spot, and hers. Ask whether {a2.p we} consent to be thrown off like peelings," shouted one of {a2.d the fish smokers} at the gendarmes;} {a2.does-e1 by noon {a2.p they} had planted {a2.p themselves}, forty or fifty strong, in the path of the first pile-driver}. {a3 Marième Khoudia Sow} has more to gain than anyone from passengers. {a3.does+e1 {a3.d The hotelkeeper} sank {a3.p her} savings into eight rooms on the strength of {e1 the project} and is printing leaflets for the shipping lines.} {a3.says-e2 Still, {a3.p she} was shaking with anger. "Nobody told {a3.p me} it would be paid for with {e2 this}. Build {a2.d those women} new ovens first, or give {a2.p them} back the old."} {a4 El Hadj Birane Mbodj}, {a4.d secretary of the neighbourhood council}, {a4.says=e1 would say nothing about {e1 the terminal} until the council had met}.
