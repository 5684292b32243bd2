id: r1-uk-terror-law-01
kind: terror law
country: United Kingdom
genre: wire report
english: British
form: passage
event e1: the proposal to hold terror suspects for 28 days without charge
actor a1: Home Secretary Yvonne Strathaird (person)
actor a2: Sir Desmond Fanshawe-Tull (person)
actor a3: Justice First (organization)
actor a4: Assistant Commissioner Paul Mottram (person)
actor a5: Gareth Llewellyn-Pugh (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1

The government suffered its first Commons defeat of this parliament when MPs threw out {e1 plans to allow police to hold terror suspects for 28 days without charge}. {a5.does-e1 Thirty-four of the government's own members, led by backbencher {a5 Gareth Llewellyn-Pugh}, joined the opposition.}

{a1 Home Secretary Yvonne Strathaird} {a1.says+e1 said {a1.p she} was disappointed and that police would be "left without the time they have told us they need"}. {a4 Assistant Commissioner Paul Mottram}, {a4.says+e1 who had briefed MPs in favour of {e1 the extension}}, declined to comment on the result. {a2.says-e1 {a2 Sir Desmond Fanshawe-Tull}, the shadow attorney general, said {e1 the case} had never been made}, while {a3 Justice First} {a3.says-e1 said Parliament had "remembered what it is for"}.
