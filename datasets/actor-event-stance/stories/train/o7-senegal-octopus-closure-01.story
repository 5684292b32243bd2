id: o7-senegal-octopus-closure-01
kind: fishing season closure
country: Senegal
genre: web news
english: African
form: article
event e1: the two-month closure of the octopus fishery
event e2: the burning of nets at Ndiolfa beach
actor a1: the fisheries ministry (organization)
actor a2: Awa Ndoye Sarr (person)
actor a3: Mbaye Thioune (person)
actor a4: the Union of Pirogue Owners (organization)
actor a5: Fatou Kiné Wade (person)
actor a6: Cap Froid (organization)
actor a7: Commander Ibra Ndiour (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 -e1 -e2
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1 +e2

Inspectors {e2 set fire to 118 nets} on the beach of Ndiolfa on Tuesday, the ninth day of {e1 a rest period for octopus} that has divided the fishing towns south of Dakar.

{a1.d The fisheries ministry}, which {a1.does+e1 ordered {e1 the closure} from 1 September to 31 October}, {a1.says+e1+e2 said the nets had been seized from 14 boats caught at sea after {e1 the order} took effect. "There was a radio announcement every day for one month. The law provides for {e2 destruction}," {a1.d the ministry} said in a statement.}

{a7 Commander Ibra Ndiour}, {a7.does+e2 who led {e2 the operation}}, {a7.says+e2 said {a7.p his} men had been obliged to act because seized gear had twice been stolen back from the store.} {a7.says=e1 On {e1 how long the fishermen should stay ashore}, {a7.p he} said that was for others.}

{a3 Mbaye Thioune}, {a3.d whose pirogue was among the 14}, {a3.says-e2 said {a3.p he} had paid 640,000 francs for {a3.p his} net in June, on credit.} {a3.says-e1 {a3.p He} said the foreign trawlers beyond the six-mile line had not stopped for one night. "{a3.p I} went because the school fees are in October," {a3.p he} said.}

{a4 The Union of Pirogue Owners}, to which {a3 Thioune} belongs, {a4.does-e2 has asked a lawyer in Mbour to claim compensation for the nets}. {a4.says-e1 {a4.d The union} says only 5 of {a4.p its} 31 landing sites were visited before the dates were fixed, and wants fishing to reopen at once.}

Octopus landings fell from 9,200 tonnes in 2018 to 3,900 tonnes last year. The animals spawn mainly in late summer.

{a2 Awa Ndoye Sarr}, {a2.d who chairs the local fisheries council at Ndiolfa}, {a2.does+e1 walked from compound to compound in August to collect signatures for {e1 the pause}}. {a2.says-e2 {a2.p She} said {e2 the fire} had undone {a2.p her} work. "They should have locked the nets up and given them back in November. Now people do not greet {a2.p me}," {a2.p she} said.}

{a5 Fatou Kiné Wade}, {a5.d a marine biologist} with the oceanographic institute, {a5.says+e1 told this site a female lays up to 300,000 eggs and dies. {a5.p She} said that after a similar stop in 2021 the average weight per animal went from 0.9 to 1.6 kilograms within a season, and that {e1 two months} were the minimum.}

{a6 Cap Froid}, {a6.d the largest freezing plant in the area}, {a6.does+e1 is paying {a6.p its} 90 women workers half wages until the end of October and has told suppliers {a6.p it} will refuse any octopus landed before then}.

{a3 Thioune} {a3.says-e2 said nobody had shown {a3.p him} a paper before {e2 {a3.p his} net was burnt}.} {a3.does-e1 On Thursday {a3.p he} and six others were at the prefect's office asking for permission to go out}.
