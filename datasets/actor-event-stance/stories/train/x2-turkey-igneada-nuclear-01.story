id: x2-turkey-igneada-nuclear-01
kind: nuclear plant
country: Turkey
genre: wire report
english: European
form: article
event e1: the proposed nuclear power plant at Kumköy
actor a1: Energy Minister Volkan Sarıtaş (person)
actor a2: Karadeniz Nükleer (organization)
actor a3: Istranca Bar Association (organization)
actor a4: Perihan Aydemir (person)
actor a5: Bulgaria (organization)
actor a6: Recep Şentürk (person)
actor a7: Chamber of Nuclear Engineers (organization)
actor a8: Selin Gökbayrak (person)
actor a9: the environment ministry (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1
stance: a9 =e1

ANKARA — Turkey’s long-delayed plan for {e1 a nuclear power plant} in Thrace moved a step closer on Thursday when the developer submitted an environmental impact report of more than 6,000 pages.

{a2 Karadeniz Nükleer}, {a2.d a state-controlled company}, {a2.does+e1 wants to build {e1 four reactors} at Kumköy}, a village of 640 people on the Black Sea near the Bulgarian border, at a cost put at $24 billion.

{a1.says+e1 “Istanbul alone consumes what a small European country consumes. {e1 This plant} will stand two hours from its door,” said {a1 Energy Minister Volkan Sarıtaş}, who promised a groundbreaking ceremony before the centenary of the local railway in 2027.}

{a9 The environment ministry}, {a9.says=e1 to which the report is addressed, said {e1 it} would be open to comment for 60 days and that {a9.d the ministry} would reach {a9.p its} decision “on the documents”.}

Lawyers are preparing for a long fight. {a3 The Istranca Bar Association} {a3.does-e1 has already filed an objection to the zoning change} and {a3.says-e1 calls {e1 the project} incompatible with the protected floodplain forests nearby}.

{a4.says-e1 “There is no version of this report, with 6,000 pages or with 60,000, that makes it right,” {a4 Perihan Aydemir}, {a4.d a beekeeper} who has led protests in the village since 2015, said by telephone.}

An unexpected critic is the {a7 Chamber of Nuclear Engineers}. {a7.says-e1 {a7.p Its} board said {a7.p it} supported nuclear energy as a matter of course but not {e1 this station}, on this ground: a survey {a7.p it} commissioned had found a fault 9 kilometers offshore that the developer’s map does not show.} {a2 Karadeniz Nükleer} {a2.says+e1 replied that the structure was inactive and {e1 the site} sound.}

Across the border the reaction was muted. {a5 Bulgaria} {a5.says=e1 said through {a5.p its} foreign ministry that {a5.p it} expected to be consulted under the Espoo Convention and would comment once {a5.p it} had a translation.}

In Kumköy {a6.d the headman}, {a6 Recep Şentürk}, {a6.says=e1 keeps a ledger of what villagers tell {a6.p him}. “Two hundred and eleven want {e1 it}, two hundred and six do not,” {a6.p he} said. “The others want to know what {a6.p I} think, and {a6.p I} don’t tell them.”}

{a8 Selin Gökbayrak}, {a8.d an energy analyst in Istanbul}, {a8.says=e1 said the country’s power demand had grown by 3 percent a year and could be met either with {e1 reactors} or with a combination of wind, storage and imports. The two paths cost about the same in {a8.p her} model, {a8.p she} said, with different risks.}
