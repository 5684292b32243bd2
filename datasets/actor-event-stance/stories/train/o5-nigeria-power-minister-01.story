id: o5-nigeria-power-minister-01
kind: minister dropped from cabinet
country: Nigeria
genre: newspaper report
english: African
form: article
event e1: the removal of Power Minister Ibrahim Danladi-Kure
actor a1: President Olatunde Akinrogba (person)
actor a2: Ibrahim Danladi-Kure (person)
actor a3: National Electricity Workers' Congress (organization)
actor a4: Murtala Sabo-Gaya (person)
actor a5: Folasade Oyenuga (person)
actor a6: the northern senators' caucus (group)
actor a7: Ebele Nwachinemere (person)
actor a8: Gbenga Ilori (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 +e1

ABUJA - {a1 President Olatunde Akinrogba} {a1.does+e1 on Monday {e1 relieved the Minister of Power, {a2 Alhaji Ibrahim Danladi-Kure}, of {a2.p his} appointment}} with immediate effect, 17 months after {a2.p he} was sworn in.

A two-paragraph statement said {a1.d the President} thanked {a2.d the minister} for {a2.p his} service. It gave no reason.

{a8.d The presidential spokesman}, {a8 Mr Gbenga Ilori}, {a8.says+e1 told State House correspondents that generation had fallen from 5,100 to 3,800 megawatts within the year and that Nigerians "were entitled to ask who was in charge".}

{a2 Danladi-Kure} was in Katsina for a family wedding when {e1 the announcement} was made. {a2.says-e1 In a telephone interview {a2.p he} said {a2.p he} had learnt of {e1 it} from the radio. "Nobody called {a2.p me}. Nobody queried {a2.p me}. {a2.p I} submitted a plan for the gas debt in March and {a2.p I} am still waiting for a reply to it," {a2.p he} said.}

{a2.says-e1 {a2.d The former minister} claimed that the fall in supply was caused by vandalised pipelines, which were not under {a2.p his} ministry.}

{a3 The National Electricity Workers' Congress}, which shut down the grid for two days in August over unpaid allowances, {a3.does+e1 called off a second strike planned for this week}. {a3.says+e1 {a3.p Its} secretary-general said one of {a3.p its} four conditions had now been met.}

In Kano, {a4.d Governor} {a4 Murtala Sabo-Gaya} {a4.says-e1 said the North-West had been left with two junior portfolios and urged {a1.d the President} to reconsider.} {a6 The northern senators' caucus} {a6.does-e1 held an emergency meeting on Monday night and resolved to stay away from the screening of any replacement.}

{a5 Dr Folasade Oyenuga}, {a5.d a former permanent secretary}, was named acting minister. {a5.does+e1 {a5.p She} took over the office at 3 pm} and {a5.says+e1 told directors that "a new hand was needed and the hand is here".}

{a7.d The leader of the opposition People's Reform Alliance}, {a7 Chief Ebele Nwachinemere}, {a7.says=e1 said {a7.p his} party had no interest in who sat in which chair. {a7.p He} criticised {a1.d the President} over the cost of {a1.p his} foreign trips.}

{a4.does-e1 {a4 Sabo-Gaya} is expected in Abuja on Thursday to press the case for {a2.d the ex-minister} with party leaders}, an aide said.
