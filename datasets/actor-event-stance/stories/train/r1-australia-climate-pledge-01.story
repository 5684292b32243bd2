id: r1-australia-climate-pledge-01
kind: climate pledge
country: Australia
genre: wire report
english: Australian
form: passage
event e1: Australia's pledge to cut emissions by 70 per cent by 2035
event e2: the new coal mine at Wandoan Creek
actor a1: Climate Minister Alison Petrakis (person)
actor a2: opposition energy spokesman Bruce Hallinan (person)
actor a3: Pacific Island leaders (group)
actor a4: the Resources Employers' Council (organization)
actor a5: Tuvalu's prime minister Alapati Seluka (person)
stance: a1 +e1 =e2
stance: a2 -e1
stance: a3 +e1 -e2
stance: a4 -e1 +e2
stance: a5 +e1

{a1 Climate Minister Alison Petrakis} {a1.does+e1 told the UN summit in Bonn on Tuesday that Australia would {e1 reduce emissions by 70 per cent from 2005 levels by 2035}}, up from 43 per cent by 2030.

{a3 Pacific Island leaders} {a3.says+e1 welcomed {e1 the announcement}} {a3.says-e2 but called on Canberra to refuse approval for {e2 a new coal mine at Wandoan Creek} in Queensland}. {a5.says+e1 {a5 Tuvalu's prime minister Alapati Seluka} said {e1 the target} was "what a neighbour should do".} {a1.says=e2 {a1 Ms Petrakis} said {e2 the mine} was before an independent panel and {a1.p she} could not comment.}

At home, {a2 opposition energy spokesman Bruce Hallinan} {a2.says-e1 said {e1 the figure} would be scrapped if the opposition won office}. {a4 The Resources Employers' Council} {a4.says-e1 warned of higher power bills} {a4.says+e2 and said {e2 Wandoan Creek} should be approved without delay}.
