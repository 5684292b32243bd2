id: r4-japan-copyright-law-01
kind: copyright law
country: Japan
genre: newspaper report
english: American
form: passage
event e1: extending copyright in Japan to 70 years after the author's death
actor a1: the Literary Authors' Congress of Japan (organization)
actor a2: Natsuo Igarashi (person)
actor a3: the Cultural Affairs Council (organization)
actor a4: Aozumi (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1

Works by several well-known prewar novelists will enter the public domain in January unless the Diet acts. {a1 The Literary Authors' Congress of Japan} {a1.does+e1 has asked for {e1 protection} to be lengthened from 50 years to 70}, {a1.says+e1 saying Japan should be in line with Europe and the United States}. But {a2 Natsuo Igarashi}, {a2.d a playwright}, {a2.does-e1 has collected 2,000 signatures against {e1 the change}}, among them those of the volunteers of {a4 Aozumi}, an electronic library in Kyoto, {a4.says-e1 which says {e1 it} would have to stop adding authors for 20 years}. {a3 The Cultural Affairs Council}, the government's advisory body, {a3.says=e1 said in an interim report that opinion was divided and it could not make a recommendation}.
