id: q8-spain-trawler-cameras-01
kind: cameras on fishing boats
country: Spain
genre: newspaper report
english: British
form: article
event e1: compulsory cameras on EU trawlers
event e2: the skippers' blockade of Marenza harbour
event e3: Madrid's request for a two-year exemption
actor a1: Aukje Rinsema (person)
actor a2: the skippers' federation (organization)
actor a3: Manuel Outeirinho (person)
actor a4: the Spanish government (organization)
actor a5: Denmark (organization)
actor a6: the deckhands' union (organization)
actor a7: Noelia Bastarrica (person)
actor a8: the Marenza port authority (organization)
actor a9: mussel growers (group)
actor a10: a supermarket buyer (person)
stance: a1 +e1 -e3
stance: a2 -e1 +e2
stance: a3 -e1 +e2 =e3
stance: a4 -e1 -e2 +e3
stance: a5 +e1 -e3
stance: a6 +e1 =e2
stance: a7 +e1
stance: a8 =e1 -e2
stance: a9 +e2
stance: a10 +e1

Some sixty boats {a2.does+e2 lay across the mouth of the Galician port of Marenza for a second day on Wednesday} as their owners demanded an end to {e1 compulsory cameras on EU trawlers}.

{a2 The skippers' federation} {a2.says-e1 said {e1 the lenses}, which are to be fitted to every vessel above 18 metres from next autumn, treated {a2.p its} members as suspects and would cost each of them 14,000 euros}. {a3 Manuel Outeirinho}, {a3.d {a2.p its} president}, {a3.says-e1+e2 said the lines would be let go "on the day somebody in Brussels picks up a telephone"}.

{e1 The devices} are to record what is thrown overboard. Dumping of unwanted fish has been illegal in EU waters for years, but inspectors are present on fewer than one trip in a hundred, and scientists put the amount discarded in the Atlantic at 190,000 tonnes a year.

{a1 Aukje Rinsema}, {a1.d the fisheries commissioner}, {a1.says+e1 told a committee of the European Parliament that nobody had any intention of watching men eat their lunch. The images would be wiped after 60 days, {a1.p she} said, and only a computer would look at most of them}. {a1.says-e3 On the letter from {a4.d Madrid} {a1.p she} was brief: "Two years' grace is two more years of dead hake."}

{a4 The Spanish government} was outvoted when ministers adopted {e1 the scheme} in June. {a4.says-e1 {a4.p It} still holds that {e1 the measure} should have been left to volunteers}, {a4.does+e3 and wrote on Monday to ask that boats fishing south of Cape Finisterre be left out until the end of the following year}. {a4.says-e2 But the interior ministry said no grievance entitled anyone to {e2 shut a harbour}}, {a4.does-e2 and two tugs of the civil guard are on their way}.

{a5 Denmark}, {a5.does+e1 which put recorders on {a5.p its} own fleet as a trial and has since paid for 91 more}, {a5.says-e3 has made it plain that {a5.p it} will resist {e3 special terms} for anybody}.

Not everyone who goes to sea feels as {a3 Mr Outeirinho} does. {a6 The deckhands' union} {a6.says+e1 said {a6.p it} had lost nine men in four years and in only two cases was it ever established how. {a6.p It} would have liked {e1 the cameras} sooner, {a6.p it} said, and with sound}. {a6.says=e2 {a6.p It} left it to members whether to take part in {e2 the action}.}

{a8 The Marenza port authority} {a8.does-e2 has applied to a court in Pontevedra for {e2 the channel} to be cleared}. {a8.says-e2 {a8.p It} puts the damage at 400,000 euros a day.} {a8.says=e1 On {e1 the equipment} {a8.p it} has no opinion, a spokeswoman said, since {a8.p it} rents out quays.}

Inside the ring of boats {a9 mussel growers} have been unable to reach {a9.p their} rafts. {a9.says+e2 "{a9.p We} are losing the harvest and {a9.p I} would sooner lose it than see them come in with nothing. Let them stay," said one, Uxia Lamelas.} {a9.does+e2 On Tuesday night {a9.p they} rowed out bread and gas bottles.}

{a7 Noelia Bastarrica}, {a7.d a marine biologist} in San Sebastian, {a7.says {a7.p she} said the skippers had a point when they complained that quotas were set on poor data}. {a7.says+e1 That was precisely why {a7.p she} needed {e1 the pictures}, {a7.p she} added.}

{a10 A supermarket buyer}, who spoke on condition of not being named, {a10.says+e1 said {a10.p his} chain would start to favour filmed catches from January, law or no law}.

{a3 Mr Outeirinho} {a3.says=e3 was asked whether {e3 the ministry's letter} would satisfy the fleet. {a3.p He} had not read {e3 it}, {a3.p he} said, and would sooner not speak about {e3 it}}.
