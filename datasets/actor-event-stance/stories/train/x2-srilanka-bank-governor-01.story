id: x2-srilanka-bank-governor-01
kind: central bank appointment
country: Sri Lanka
genre: business page
english: Asian
form: article
event e1: Roshan Abeywickrama's appointment as central bank governor
actor a1: President Chandana Wimalaratne (person)
actor a2: Roshan Abeywickrama (person)
actor a3: Shanthini Ganeshalingam (person)
actor a4: Ceylon Chamber of Exporters (organization)
actor a5: Bank Officers' Union (organization)
actor a6: Tilak Rajakaruna (person)
actor a7: Nihara Cassim (person)
actor a8: the Global Stability Fund (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1

COLOMBO - {a1 President Chandana Wimalaratne} {a1.does+e1 on Monday named {a2 Roshan Abeywickrama}, {a2.d a former commercial banker}, as {e1 governor of the Central Bank for a six-year term}}, ending seven weeks of speculation over who would steer the country's recovery from default.

{a2 Abeywickrama}, 58, replaces a career official who retired in August. {a2.does+e1 {a2.p He} is to take {a2.p his} oath of office on Wednesday}, after {a2.d the nominee}'s resignation from the boards of two listed companies takes effect.

{a1.says+e1 "The country does not need another theorist," {a1.d the President}'s media division quoted {a1.p him} as saying. "It needs somebody who has had to find the money by Friday. {a1.p I} have every confidence in {a2 Mr Abeywickrama}."}

The Constitutional Council cleared {e1 the nomination} by five votes to four.

{a3 Shanthini Ganeshalingam}, {a3.d an opposition lawmaker} who sits on the council, {a3.does-e1 was among those voting no}. {a3.says-e1 {a3.p She} told journalists at the parliamentary complex that a man who ran a bank which was fined twice by the regulator should not be put in charge of the regulator.}

"{a3.says-e1 {a3.p I} have nothing against {a2.p him} personally. {a2.p He} is charming, {a2.p he} is able," {a3 Ganeshalingam} said. "But there were three names on that list, and two of them had never been fined by anybody."}

The fines, totalling Rs 85 million, were imposed in 2014 and 2016 for late reporting of foreign exchange positions. {a2.says+e1 {a2 Abeywickrama} said in a brief statement that the breaches were technical, that {a2.p he} had corrected them, and that {a2.p he} was honoured by {e1 the appointment} and ready to start.}

Exporters were pleased. {a4.says+e1 The {a4 Ceylon Chamber of Exporters}, which had complained of an overvalued rupee for most of the year, said {e1 the choice} showed that "someone is listening at last" and invited {a2.d the new governor} to address {a4.p its} annual dinner in November.}

Inside the bank the mood was different. {a5.does-e1 About 350 staff wore black armbands at the call of the {a5 Bank Officers' Union}}, {a5.says-e1 which said the post had gone to an insider in every decade since 1990 and that {e1 the decision} was a slap in the face to four qualified deputies}.

{a6.d One of those deputies}, {a6 Tilak Rajakaruna}, {a6.does-e1 handed in {a6.p his} papers an hour after {e1 the announcement}}. {a6.p He} did not return calls, but a copy of {a6.p his} letter was circulating by evening. {a6.says-e1 "{a6.p I} cannot in conscience serve under {e1 this arrangement}," it read.}

Bond markets hardly moved. The 2029 dollar bond was bid at 54.2 cents, up a quarter of a cent.

{a7 Nihara Cassim}, {a7.d head of research at a Colombo brokerage}, {a7.says=e1 said investors were waiting to see whether rates would be cut at the November review. "Markets do not have a view on the person. They will have one on the first decision," {a7.p she} wrote.}

{a8.says=e1 Asked in Washington about {e1 the change at the bank}, a spokesperson for {a8 the Global Stability Fund} said {a8.d the fund} did not comment on appointments by members and looked forward to working with the authorities.}
