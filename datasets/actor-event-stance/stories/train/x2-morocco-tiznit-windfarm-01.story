id: x2-morocco-tiznit-windfarm-01
kind: wind farm
country: Morocco
genre: wire report
english: British
form: article
event e1: the Sidi Moumen wind farm
actor a1: Atlas Éolien (organization)
actor a2: Brahim Aït Lahcen (person)
actor a3: Energy Minister Soraya Benkirane-Fassi (person)
actor a4: argan oil cooperatives (group)
actor a5: Fadma Ouhsaine (person)
actor a6: Society for Birds of Passage (organization)
actor a7: Hassan Zniber (person)
actor a8: the royal gendarmerie (organization)
stance: a1 +e1
stance: a2 =e1
stance: a3 +e1
stance: a4 =e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1

TIZNIT, Morocco (Agencies) - Construction of {e1 a 300-megawatt wind farm} near Sidi Moumen, on Morocco’s southern coast, was interrupted for a third day on Friday by women who refused to leave a track leading to the site.

About 25 villagers, some with babies on their backs, sat down in front of lorries carrying turbine blades on Wednesday morning.

{a5.does-e1 {a5.d Their leader}, {a5 Fadma Ouhsaine}, 66, had brought a kettle and a prayer mat}. {a5.says-e1 “{a5.p My} mother is buried where they want the road. {a5.p I} told them: put up your {e1 propellers}, but go around. They did not go around, so now {a5.p I} say no propellers,” {a5.p she} told reporters.}

{a1 Atlas Éolien}, {a1.d the developer}, {a1.says+e1 said the route had been agreed with the commune in 2021 and that the €410m project would supply 350,000 households from next year.}

{a3 Energy Minister Soraya Benkirane-Fassi} {a3.says+e1 told parliament that {e1 the park} was “a national cause” and would be finished on time.} {a3.does+e1 {a3.p She} has sent the secretary-general of the ministry to the area with a mandate to settle compensation.}

The position of the surrounding villages is less clear. {a4 Argan oil cooperatives}, which employ some 700 women and rent part of the land, {a4.says=e1 said in a statement {a4.p they} had “neither invited {e1 the turbines} nor asked them to leave” and would wait for a study of the effect on the trees.} {a2 Brahim Aït Lahcen}, {a2.d president of the commune}, {a2.says=e1 refused to be drawn, saying {a2.p he} was the cousin of half of the women and the tenant of the other half.}

One surprise is the attitude of conservationists. {a6 The Society for Birds of Passage}, which has fought turbines elsewhere on the coast, {a6.says+e1 said {e1 this one} was well sited, stood clear of the ibis colonies, and deserved to go ahead.}

{a8 The royal gendarmerie} {a8.says=e1 said {a8.p its} men were on the spot to ensure safety and had no orders to clear the track.}

{a7 Hassan Zniber}, {a7.d an energy researcher in Rabat}, {a7.says=e1 said such disputes typically delayed {e1 a scheme} of the kind by three to five months and seldom stopped one.}
