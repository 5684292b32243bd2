id: x2-argentina-quebrada-railway-01
kind: rail line
country: Argentina
genre: wire report
english: American
form: article
event e1: the salt flats tourist train
event e2: the strike by regional bus drivers
actor a1: Ferrocarril de la Puna (organization)
actor a2: Tourism Secretary Lautaro Bossi (person)
actor a3: bus drivers in Humahuaca (group)
actor a4: Dora Cusipuma (person)
actor a5: Ernesto Valdecantos (person)
actor a6: Miguel Ángel Tinte (person)
actor a7: Pilar Echesortu (person)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2
stance: a5 -e1
stance: a6 =e1 +e2
stance: a7 =e1

SAN SALVADOR DE JUJUY, Argentina, May 3 -- {e1 A solar-powered train} will carry {e1 its} first paying passengers to the salt flats of northwestern Argentina in August, {a1.says+e1 {a1.d the operator} said Friday}, as bus drivers in the region {e2 stopped work} for a second day to protest against {e1 the service}.

{a1.says+e1 {a1 Ferrocarril de la Puna}, {a1.d a company owned jointly by the province and private investors}, said 97 percent of the track for {e1 the 205-kilometer line} had been laid and that four two-car units had arrived.}

{a2.says+e1 "This train brings life back to villages that have had none since 1993," {a2 Tourism Secretary Lautaro Bossi} told reporters at the station of Volcan.} {a2.says-e2 {a2.p He} said {e2 the strike} was unjustified because drivers would be offered jobs as guides and mechanics.}

{a3.says-e1 But {a3 bus drivers in Humahuaca} said no such offers had been received, and that {e1 the train}, with a subsidized fare of 3,000 pesos, would leave {a3.p them} without passengers.} {a3.does+e2 About 140 of {a3.p them} {e2 parked their vehicles across the access to National Route 9} on Thursday}. {a3.says+e2 "{a3.p We} will stay until somebody signs something," one of {a3.p them} told local radio.}

{a6 Miguel Ángel Tinte}, {a6.d who heads the truckers' branch} in the province, {a6.does+e2 sent food and firewood to {a3.d the strikers}}. {a6.says=e1 {a6.p He} said {a6.p he} had not formed an opinion about {e1 the train} itself, because trucks would carry the salt in any case.}

In the village of Purmamarca, {a4 Dora Cusipuma}, {a4.d a weaver}, {a4.says+e1 said {a4.p she} was counting the weeks to {e1 the opening}.} {a4.says-e2 "{a4.p I} have ponchos for 300 visitors and now nobody can get through because of {e2 the buses}. {e2 It} is shameful," {a4.p she} said.}

{a5 Ernesto Valdecantos}, {a5.d a conservationist} who monitors flamingo colonies in the highlands, {a5.says-e1 believes {e1 the train} should never have been approved. Up to 1,000 additional people a day at the edge of the lagoons would empty the nests within five seasons, {a5.p he} said.}

The project is financed in part by a loan of 60 million U.S. dollars. {a7 Pilar Echesortu}, {a7.d an economist} in Salta, {a7.says=e1 said {e1 the line} would need about 230,000 passengers a year to cover {e1 its} operating costs, a figure {a7.p she} said was neither absurd nor assured.}
