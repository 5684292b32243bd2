id: r2-housing-05
kind: housing plan
country: South Korea
genre: business page
english: Asian
form: passage
event e1: the plan for a new town of 40,000 homes at Gwacheon-dong
actor a1: Land Minister Kwak Byung-hoon (person)
actor a2: greenhouse growers in the area (group)
actor a3: Eunpyeong Research (organization)
actor a4: Gyeonggi Province (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 =e1

Land prices around Gwacheon-dong rose 3 percent in a week after {a1.says+e1 {a1 Land Minister Kwak Byung-hoon} unveiled {e1 a new town of 40,000 apartments} there}. {a2.does-e1 {a2 Greenhouse growers in the area}, most of them tenants, shouted down officials at a briefing on Tuesday} and {a2.says-e1 said {a2.p they} would not leave}. {a4 Gyeonggi Province}, which must approve the transport plan, {a4.says=e1 said {a4.p it} would examine the matter "from zero"}. Previous new towns took nine years on average from announcement to completion, {a3.says=e1 {a3 Eunpyeong Research} said in a report}.
