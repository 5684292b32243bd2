id: r4-russia-copyright-law-01
kind: copyright law
country: Russia
genre: wire report
english: British
form: passage
event e1: the Russian anti-piracy law
actor a1: the State Duma's culture committee (organization)
actor a2: Naydika (organization)
actor a3: Starostenko (person)
actor a4: the Motion Picture Producers' Union (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1

{a2 Naydika}, {a2.d Russia's second-largest search engine}, {a2.does-e1 turned {a2.p its} home page black on Thursday} as {e1 a law} allowing films to be blocked within days of a complaint came into force. {a2.says-e1 {e1 The law} was drafted without technical advice and would hit honest sites, {a2.p it} said.} {a3 Starostenko}, {a3.does-e1 one of three deputies who voted against}, {a3.does-e1 has proposed that {e1 it} be suspended until autumn}. {a1.d The committee} {a1.does+e1 that wrote {e1 the text}}, {a1 the State Duma's culture committee}, {a1.says+e1 said it could be extended to music}, a step {a4.says+e1 {a4 the Motion Picture Producers' Union}, which lobbied for {e1 the measure}, called logical}.
