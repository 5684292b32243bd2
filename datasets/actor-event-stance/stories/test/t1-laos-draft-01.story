id: t1-laos-draft-01
kind: military draft
country: Laos
genre: wire report
english: Asian
form: passage
event e1: lowering Laos's conscription age to 17
event e2: the exemption for novice monks
actor a1: Lieutenant General Bounthan Keola (person)
actor a2: the Lao Women's League (organization)
actor a3: Abbot Phra Maha Sithon (person)
actor a4: the UN's envoy for children (person)
actor a5: Vanhxay Soukaseum (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 =e1 =e2

{e2 Monks of conscription age would be spared} under an army bill going before Laos's parliament this week, but {a3.d the monks' own superior} would rather they were not. {a3.says-e2 "A robe is not an umbrella," {a3 Abbot Phra Maha Sithon} said in a radio sermon, asking deputies to delete {e2 the exception};} {a3.says+e1 {a3.p he} had {a3.p himself} carried a rifle at 17, {a3.p he} added, and thought {e1 the new age} a sound one.} Coming from a man of peace, those were welcome words to {a1 Lieutenant General Bounthan Keola}, {a1.says+e1-e2 who presented {e1 the change} and has never hidden {a1.p his} dislike of {e2 the loophole}}. {a4.says-e1 {a4.d The UN's envoy for children} expressed "grave concern" and called on the assembly to leave {e1 the threshold} at 18}, {a2.does-e1 and delegates of {a2 the Lao Women's League} did what {a2.p they} seldom do and left the chamber rather than vote on {e1 it}}. Political scientist {a5 Vanhxay Soukaseum} {a5.says=e1=e2 gave both provisions an even chance and would not be drawn further}.
