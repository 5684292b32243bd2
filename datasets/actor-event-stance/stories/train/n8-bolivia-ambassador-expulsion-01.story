id: n8-bolivia-ambassador-expulsion-01
kind: diplomatic expulsion
country: Bolivia
genre: wire report
english: American
form: article
event e1: Bolivia's expulsion of the Peruvian ambassador
actor a1: Foreign Minister Wilma Quisbert (person)
actor a2: Ambassador Gonzalo Arróspide (person)
actor a3: Peru's Foreign Ministry (organization)
actor a4: Ramiro Antezana (person)
actor a5: Lucio Condori (person)
actor a6: Bolivian Chamber of Exporters (organization)
actor a7: Brazilian government (organization)
actor a8: Patricia Vaca (person)
stance: a1 +e1
stance: a2 =e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

LA PAZ, Bolivia — {a1.d Foreign Minister} {a1 Wilma Quisbert} on Monday {a1.does+e1 {e1 gave {a2.d Peru's envoy} 72 hours to leave the country}, accusing {a2.p him} of meeting opposition governors in the eastern city of Santa Cruz to discuss a work stoppage}.

{a1.says+e1 "An ambassador may have tea with whoever he likes. He may not help to write the demands," {a1 Quisbert} said, showing photographs of a hotel lobby to reporters.}

{a2 Ambassador Gonzalo Arróspide}, a career diplomat who has been in La Paz since 2021, {a2.says=e1 would not say whether {a2.p he} had been at the hotel. {a2.p He} told a radio station that {a2.p he} followed orders from Lima and that {a2.p his} bags would be ready on time.}

{a3.says-e1 {a3 Peru's Foreign Ministry} called {e1 the decision} "unfounded and unfriendly"} and {a3.does-e1 summoned the Bolivian chargé d'affaires}. {a3.says-e1 {a3.p It} stopped short of sending him home, saying {a3.p it} would allow a day for {a1.d the minister} to reconsider.}

Relations have been poor since Bolivia's government took the side of Peru's former president after his removal in 2022. Bolivia has not had an ambassador in Lima for a year.

{a5 Lucio Condori}, {a5.d leader of the highland farmers' federation}, {a5.says+e1 said in El Alto that Peru should be happy it was only one man.} {a5.says {a5.p His} federation, once allied to the government, has been blocking two highways for a week over diesel shortages, and {a5.p he} repeated that the cabinet should resign.}

{a4.d Opposition senator} {a4 Ramiro Antezana}, who was at the Santa Cruz meeting, {a4.says-e1 said {a2.d the diplomat} had come to talk about a soybean rail link and that {a1 Quisbert} owed {a2.p him} an apology.}

{a6 The Bolivian Chamber of Exporters} {a6.says-e1 asked for {e1 the measure} to be withdrawn before the weekend, pointing out that 64% of {a6.p its} members' containers leave through the Peruvian port of Ilo.}

{a7 The Brazilian government} {a7.says=e1 offered to pass messages between the two capitals and urged restraint.}

{a8 Patricia Vaca}, {a8.d a professor of international relations at a university in Cochabamba}, {a8.says=e1 said the Vienna Convention lets a state declare any envoy unwelcome without giving a reason, so the photographs had no legal weight either way.} {a8.says {a8.p She} noted that six foreign diplomats had been sent home by Bolivian governments since 2008.}
