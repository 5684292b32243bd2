id: r2-trade-03
kind: trade conference
country: Egypt
genre: wire report
english: British
form: passage
event e1: the Arab-African trade conference in Sharm el-Sheikh
event e2: the invitation to the rebel-backed Sudanese chamber of commerce
actor a1: the Egyptian trade ministry (organization)
actor a2: Sudan (organization)
actor a3: Abeer Mansi (person)
stance: a1 +e1 =e2
stance: a2 -e1 -e2
stance: a3 =e1

{a2 Sudan} {a2.does-e1-e2 will stay away from {e1 this week's Arab-African trade conference} in Sharm el-Sheikh} because {e2 a rebel-backed chamber of commerce was also invited}, {a2.p its} commerce ministry said on Sunday. {a1 The Egyptian trade ministry}, {a1.does+e1 which is paying for {e1 the event}}, {a1.says+e1 said 44 delegations would attend and expressed hope that Khartoum would change its mind}. Contracts worth $1.2 billion were signed at the last such gathering in 2019, {a3.says=e1 according to {a3 Abeer Mansi}, editor of a shipping newsletter}.
