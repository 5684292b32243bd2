id: o3-sweden-shale-gas-01
kind: shale gas ban
country: Sweden
genre: wire report
english: British
form: article
event e1: lifting the ban on shale gas drilling in Skåne
actor a1: Gunilla Ekdahl Sorling (person)
actor a2: Öresund Energi (organization)
actor a3: Sjöbo municipality (organization)
actor a4: Ante Ljungkvist (person)
actor a5: the parliament's environment committee (organization)
actor a6: Rickard Tunhammar (person)
actor a7: the geological survey (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1

STOCKHOLM - Gas may be drilled for in the south of Sweden from the first of January after {a5 the parliament's environment committee} {a5.does+e1 approved {e1 the government’s bill} by nine votes to eight.}

The full house is expected to follow next Wednesday. The prohibition dates from 2014.

{a1 Gunilla Ekdahl Sorling}, {a1.d minister for energy}, {a1.says+e1 said steelworks and fertiliser plants would burn gas for another twenty years and at present paid a shipping company in Texas for it.} {a1.says {a1.p She} called the rule of 2014 a piece of symbolic politics.}

{a2 Öresund Energi}, listed in Oslo, {a2.does+e1 has had an application ready since the spring and leased 2,300 hectares.} {a2.says+e1 {a2.p Its} chief executive spoke of 400 jobs.}

{a3.does-e1 {a3 Sjöbo municipality}, where the first wells would be, adopted a statement against {e1 the bill} without a single dissenting voice.} {a3.says-e1 "Sixty thousand people drink what is under these fields. {a3.p We} have asked {a1.d the minister} what goes down the hole and {a3.p we} have had no reply," said the council chairman.}

Under a late amendment landowners can be compelled to grant access.

{a4 Ante Ljungkvist}, who keeps pigs outside the town, {a4.does-e1 has chained {a4.p his} gate}, and {a4.says-e1 said {a4.p he} would sooner sell the herd.}

{a6 Rickard Tunhammar} of the opposition Vänsterunionen {a6.says-e1 described the 2014 law as the wisest thing {a6.p his} party had done in office} and {a6.says-e1 said a new majority would bring it back.} {a6.says {a6.p He} congratulated {a1 Ekdahl Sorling} on {a1.p her} wind power permits.}

{a7 The geological survey} {a7.says=e1 estimates the reserves at between two and nine years of Swedish consumption. Extraction is unlikely before 2031 even if permits are granted, {a7.p it} said.}
