id: n4-japan-charging-standard-01
kind: technology standard
country: Japan
genre: business page
english: Asian
form: article
event e1: the ministry's adoption of Orito's plug as the truck charging standard
actor a1: Ministry of Industry (organization)
actor a2: Orito Electric (organization)
actor a3: Masanori Higaki (person)
actor a4: Tachikura Motor (organization)
actor a5: Yuko Semba (person)
actor a6: Haulage Federation of Kansai (organization)
actor a7: Brandt Ladetechnik (organization)
actor a8: Shigeru Nonaka (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 -e1
stance: a8 =e1

TOKYO - {a4 Tachikura Motor}, {a4.d the country's second largest maker of heavy vehicles}, {a4.does-e1 filed an objection on Friday with {a1.d the industry ministry}}, two weeks after {e1 a single plug was chosen for all public truck chargers in Japan}.

The plug was developed by {a2 Orito Electric} of Nagoya, which owns 46 patents on it. {a1 The Ministry of Industry} {a1.does+e1 published the specification on 3 September and will pay subsidies from April only for chargers that carry {a2.d the company}'s connector.}

{a8 Shigeru Nonaka}, {a8.d who teaches intellectual property law in Sendai}, {a8.says=e1 said mandatory standards had worked well for train cards and less so for mobile payments. A low royalty helped {a1.d the ministry}'s case, {a8.p he} said, but a single owner of all essential patents was unusual and might count against {a1.p it}.}

{a5 Yuko Semba}, {a5.d head of development at {a4 Tachikura}}, {a5.says-e1 told a news conference that 2,300 of {a5.p her} {a4.d firm}'s trucks were already on the road with another socket. "{a5.p We} do not say that {a2 Orito}'s is a poor product. It is a very good one. {a5.p We} ask why there has to be only one," {a5.p she} said.}

{a4.d The company} {a4.says-e1 wants a transition of eight years in which both types would qualify.}

{a3 Masanori Higaki}, {a3.d the official who led the selection panel}, {a3.says+e1 replied that two plugs would mean two cables at each post and a bill of 90 billion yen.} {a3.p He} {a3.says acknowledged that {a4 Tachikura} had been early and that {a4.p its} trucks performed well in the trials.}

{a2 Orito} {a2.says+e1 has offered to license the patents for 0.4 per cent of the price of each charger. {a2.p It} will double the capacity of {a2.p its} plant in Gifu by next summer, a spokesman said, declining to comment on the objection.}

Hauliers, who will have to buy the vehicles, had mostly kept out of the matter. The {a6 Haulage Federation of Kansai} {a6.says+e1 said in a letter to members that drivers were tired of carrying adapters, and that {a6.p it} would not join {a4 Tachikura}'s objection even though {a6.p it} had been invited to.}

From Germany, {a7 Brandt Ladetechnik}, {a7.d which makes the rival connector}, {a7.says-e1 said {a7.p it} shared {a4 Tachikura}'s view and was in contact with the European Commission.} {a7.p It} {a7.does-e1 has also hired a Tokyo patent attorney.}

The ministry has 60 days to rule on an objection. In the past ten years it has upheld three out of 58.
