id: q4-thailand-truce-observers-01
kind: truce monitoring
country: Thailand
genre: newspaper report
english: British
form: article
event e1: foreign observers in Thailand's southern provinces
event e2: the ceasefire with the southern separatists
actor a1: Police General Somkiat Wattanakul (person)
actor a2: Lieutenant General Pradit Suwannarat (person)
actor a3: the Patani People's Front (organization)
actor a4: Haji Nasir Waeuseng (person)
actor a5: the Sword of Patani (organization)
actor a6: the Association of Buddhist Planters (organization)
actor a7: Senator Ladda Chotikul (person)
actor a8: Malaysia (organization)
actor a9: Mothers of Yarang (organization)
actor a10: the Hat Yai chamber of commerce (organization)
stance: a1 +e1 +e2
stance: a2 -e1 +e2
stance: a3 +e1 +e2
stance: a4 +e1 +e2
stance: a5 -e2
stance: a6 +e1 -e2
stance: a7 -e1 =e2
stance: a8 =e1
stance: a9 +e1
stance: a10 +e1 +e2

{a2.d The commander of Thai forces in the south} {a2.says-e1 has repeated that no foreigner in uniform, "or in a waistcoat", will be counting bullet cases on Thai soil}, a day after the government's own negotiator agreed in Kuala Lumpur that {e1 36 of them} should.

{a2 Lieutenant General Pradit Suwannarat} {a2.says+e2 told local reporters that {e2 the truce} was holding, that incidents were down from 41 a month to seven, and that {a2.p his} men would be the last to break {e2 it}.}

{a1 Police General Somkiat Wattanakul}, {a1.d who leads the government team}, {a1.does+e1+e2 initialled {e1 the annex} on Sunday together with a prolongation of {e2 the halt in fighting} by 120 days.} {a1.says+e1 {a1.p He} said {a1.p he} could have wished for fewer people and for a shorter stay than the eight months that are foreseen. But no Thai officer's report had been believed by the other side since 2013, and no report of theirs by the army.}

Under the text, Malaysia and Indonesia would send 18 people each, unarmed, to live in three district towns. {e1 They} may visit the scene of an attack within 24 hours but not question soldiers.

For {a3 the Patani People's Front}, the largest of the armed groups, {a3.does+e1+e2 the signature came from {a4 Haji Nasir Waeuseng}, {a4.d its deputy head}.} {a4.says+e1 {a4.p He} noted that {a3.d his movement} had asked for 200 at the start and for Norwegians.} {a4.does+e2 {a4.p He} has since sent voice messages to field units warning that anyone who fires first will be expelled.}

A smaller faction, {a5 the Sword of Patani}, {a5.does-e2 left a home-made bomb under a railway bridge near Rueso on Monday morning with a note saying that {a5.p it} had signed nothing.} A bomb disposal team took an hour to clear the line.

Not everyone in the three provinces divides along the expected lines. {a6 The Association of Buddhist Planters}, whose members own rubber holdings in mixed villages, {a6.says-e2 has held from the start that {e2 the deal} gave the insurgents time to rearm, and {a6.p its} chairman called it a holiday for murderers.} {a6.says+e1 But if it was to go on, he said, then let {e1 the Indonesians} come, and let them come before the harvest.}

{a9 Mothers of Yarang}, a group of Muslim and Buddhist women, {a9.does+e1 has offered three of its members' houses as {e1 lodgings}}. {a10 The Hat Yai chamber of commerce} {a10.says+e2 said it would gladly take 120 years of {e2 this} instead of 120 days}, and {a10.does+e1 promised {e1 the visitors} six cars with drivers}.

In Bangkok {a7 Senator Ladda Chotikul}, {a7.d who chairs the upper house committee on security}, {a7.says-e1 congratulated {a1 General Somkiat} on {a1.p his} patience before announcing a motion that would oblige the cabinet to bring {e1 the annex} before both houses. It would "not survive the first reading", {a7.p she} said.} {a7.says=e2 On the wider process {a7.p she} would wait for the figures.}

{a8 Malaysia}, which has hosted the contacts since 2019, {a8.says=e1 said it had passed drafts from one room to the other and would {e1 send people} only if both sides asked in writing.} 

More than 7,000 people have been killed in the south since 2004. The rubber price, which rose by a third last year, has brought some families back to villages that had stood empty.
