id: r1-russia-street-protest-01
kind: street protest
country: Russia
genre: wire report
english: British
form: passage
event e1: the protests in Ufa against the quarry at Kushtirek
actor a1: Ilnur Yaparov (person)
actor a2: the regional prosecutor (person)
actor a3: Terra Soda (organization)
actor a4: Governor Oleg Shabashin (person)
actor a5: the Kremlin (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 =e1

Police detained at least 40 people on Sunday at {e1 a rally in the Russian city of Ufa against plans to quarry limestone from Kushtirek hill}, which many Bashkirs consider sacred. {a1 Ilnur Yaparov}, {a1.does+e1 who had urged residents to come out}, was led away as {a1.p he} began to speak.

{a2 The regional prosecutor} {a2.says-e1 had warned that {e1 the gathering} was unauthorised}, and {a4 Governor Oleg Shabashin} {a4.says-e1 accused {e1 the participants} of working for foreign interests}. {a3 Terra Soda}, which needs the stone for a plant in Sterlitamak, said survey work would resume in spring. {a5 The Kremlin} {a5.says=e1 said {e1 it} was a matter for the region}.
