id: w4-portugal-place-of-worship-construction-01
kind: place of worship construction
country: Portugal
genre: local paper
english: European
form: passage
event e1: the construction of a Sikh gurdwara in Odemira
event e2: the councillors' walkout over the gurdwara
actor a1: Harvinder Gill (person)
actor a2: Councillor Graça Pestana (person)
actor a3: the berry growers' association (organization)
actor a4: Padre Anselmo Viegas (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1 =e2

Berries built half of modern Odemira, and those who pick them would now like to build {e1 something of their own}. {a1 Harvinder Gill}, nine years in the polytunnels, {a1.says+e1 asked the municipal chamber for a quarter-hectare behind the fire station: "{a1.p We} have prayed in a container. A container has no dome."} {a2 Councillor Graça Pestana} heard {a1.p him} out, wished {a1.p him} luck in life, {a2.does-e1+e2 and led four colleagues from the room before {e1 the plot} could be put to a vote}. Without a quorum there was none. {a3 The berry growers' association} {a3.says-e2 described {e2 the exit} as childish} and {a3.does+e1 has found 60,000 euros for {e1 the foundations}}. {a4 Padre Anselmo Viegas}, whose own roof leaks, {a4.says+e1 observed that God was unlikely to object to another address}; {a4.says=e2 on {e2 the empty chairs} {a4.p he} preferred, {a4.p he} said, to hear {a2.d the councillor} before speaking}.
