id: w4-morocco-film-ban-01
kind: film ban
country: Morocco
genre: wire report
english: African
form: passage
event e1: the ban on "Zoubida's Night"
event e2: the Tangier festival's cancellation
actor a1: Driss Lamghari (person)
actor a2: the national cinema office (organization)
actor a3: the Imams' Council of the North (organization)
actor a4: hotel owners in Tangier (group)
actor a5: Salma Oufkir-Benchekroun (person)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e2
stance: a5 -e1 -e2

Better no festival than a muzzled one: with that, {a1 Driss Lamghari} {a1.does+e2 called off {e2 Tangier's eleventh edition}} eight hours before its first screening, {a1.does-e1 in answer to {e1 an order barring the opening film}}. {a2 The national cinema office} {a2.says+e1 stands by {e1 the order}, citing the minors in the cast}, but {a2.says-e2 "deeply regrets" {e2 {a1.d the director}'s decision} and offered {a1.p him} a substitute picture}. {a3 The Imams' Council of the North} had handed the office a dossier in May. {a3.says+e1 {a3.p It} gave thanks on Friday that somebody had read it.} {a4 Hotel owners in Tangier} {a4.says-e2 count 2,300 cancelled nights and would like {e2 the thing} un-cancelled, whatever is shown}. And the film's maker? {a5 Salma Oufkir-Benchekroun} {a5.says-e1 has pinned {e1 the ministry's stamp} above {a5.p her} desk "next to the school reports {a5.p I} also disagree with"}, and {a5.says-e2 wishes nobody had gone dark on {a5.p her} account}.
