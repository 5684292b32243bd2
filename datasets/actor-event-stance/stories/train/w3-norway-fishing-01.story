id: w3-norway-fishing-01
kind: fishing quota
country: Norway
genre: wire report
english: British
form: passage
event e1: letting trawlers swap unused cod quota with coastal boats
event e2: the fisheries minister's visit to Båtsfjord
event e3: the closure of Vardø library (unrelated)
actor a1: Solveig Antonsen (person)
actor a2: Nordhav Trål (organization)
actor a3: Coastal Skippers' League (organization)
actor a4: Per-Arne Eidissen (person)
stance: a1 -e1 +e2 =e3
stance: a2 +e1
stance: a3 -e1 -e2 =e3
stance: a4 =e1

BÅTSFJORD - The coffee went cold and the waffles uneaten. {a3.does-e2 Not one member of the {a3 Coastal Skippers' League} turned up on Tuesday to meet the fisheries minister, {a3.d the league} having told them to stay at sea}; {a3.says-e1 {a3.p it} says there is nothing to discuss until {e1 the proposed swaps with the trawlers} are withdrawn}. {a1 Solveig Antonsen}, {a1.d the mayor}, {a1.does+e2 had laid on both the waffles and the hall}. {a1.says-e1 {a1.p She} used {a1.p her} four minutes at the microphone to tell the guest that {e1 the scheme} would empty the harbour within a generation}, {a1.says+e2 then thanked him for being the first minister in six years {e2 to come and hear it}}. {a2.does+e1 {a2 Nordhav Trål}, with nine large vessels, has lobbied for {e1 the exchange} since last spring}. According to {a4 Per-Arne Eidissen} of the fisheries college in Tromsø, {a4.says=e1 about 5,000 tonnes would change hands in a normal year}.
