id: r2-extra-05
kind: extradition
country: Poland
genre: wire report
english: British
form: passage
event e1: the extradition of Father Romuald Sieczka to the United States
event e2: the refusal of the American extradition request
actor a1: the prosecutor's office in Rzeszów (organization)
actor a2: Father Romuald Sieczka (person)
actor a3: Justice Minister Bogusław Rymsza (person)
actor a4: a survivors' association in Chicago (organization)
stance: a1 =e1 =e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2

Poland does not send its own citizens for trial outside the European Union, {a3.says-e1+e2 {a3 Justice Minister Bogusław Rymsza} said on Friday, {e2 turning down} {e1 an American request for {a2 Father Romuald Sieczka}}}. The 63-year-old {a2.d priest} is accused of abusing four boys in Illinois in the 1990s. {a2.says-e1+e2 {a2.p He} denies the charges and had asked to be judged, if at all, by a Polish court; {a2.p he} was relieved by {e2 the decision}, {a2.p his} order said.} {a4.says+e1-e2 {a4 A survivors' association in Chicago} said {a4.p it} was "heartsick" at {e2 the refusal} and would ask the State Department to press for {e1 his return}.} {a1 The prosecutor's office in Rzeszów} {a1.says=e1 said {a1.p it} had been sent a copy of the files}.
