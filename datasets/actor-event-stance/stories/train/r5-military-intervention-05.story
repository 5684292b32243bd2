id: r5-military-intervention-05
kind: military intervention
country: Iran
genre: wire report
english: American
form: passage
event e1: the US strikes on Iranian missile sites
actor a1: Defense Secretary Roy Tillinghast (person)
actor a2: Sen. Annette Delacourt (person)
actor a3: Oman (organization)
actor a4: Gen. Kiumars Rahbari (person)
actor a5: Grainger Oil Research (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1

{a1.says+e1 {a1 Defense Secretary Roy Tillinghast} defended {e1 the strikes on missile sites in Iran}, telling a Pentagon briefing that {e1 they} had set back production by two years.} {a2 Sen. Annette Delacourt} {a2.does-e1 introduced a resolution that would require the president to end {e1 the operation} within 10 days}. {a3 Oman}, which had been hosting talks between the two sides, {a3.says-e1 said {a3.p it} was "dismayed"}. {a4.says-e1 In Tehran, {a4 Gen. Kiumars Rahbari} vowed to answer {e1 the attack} "at a time of {a4.p our} choosing".} Crude rose 6 percent to $84, and {a5 Grainger Oil Research} {a5.says=e1 raised {a5.p its} forecast for the quarter by $5}.
