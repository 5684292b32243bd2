id: o4-india-river-diversion-01
kind: river link canal
country: India
genre: newspaper report
english: Indian
form: article
event e1: the upper state's plan to link the Sarvi and Kolhan rivers
actor a1: Chief Minister Raghav Deshpal (person)
actor a2: the Lower Sarvi Ryots' Federation (organization)
actor a3: B. Thimmanna (person)
actor a4: the Central Water Board (organization)
actor a5: Chief Minister S. Venkatrao (person)
actor a6: Sunanda Kittur (person)
actor a7: farmers in Belagundi taluk (group)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1

BENGALURU: {a5.d Chief Minister} {a5 S. Venkatrao} {a5.does-e1 has convened an all-party meeting on Thursday and will lead a delegation to the Union government} after the neighbouring state invited tenders for {e1 a 38-km canal between the Sarvi and the Kolhan}.

{a5.says-e1 "Not one litre of the Sarvi is surplus. {a5.p We} have told Delhi this in 2011, in 2016 and again in March," {a5 Venkatrao} told reporters after a meeting of {a5.p his} cabinet on Monday.}

{a1.does+e1 {e1 The tender}, for Rs 2,140 crore, was floated on Saturday by the government of {a1 Chief Minister Raghav Deshpal}}. {a1.says+e1 {a1 Deshpal} has maintained that {a1.p his} state is using only water allotted to it under the 1978 award and that 16 drought-hit taluks would get two irrigations a year.}

At least two of those taluks have seen no crop for three consecutive seasons. {a7 Farmers in Belagundi taluk} {a7.does+e1 handed over title deeds for the first 400 acres of {e1 the alignment}} at a ceremony on Sunday, where {a1.d the chief minister} {a1.does+e1 gave cheques to 63 families}.

{a2 The Lower Sarvi Ryots' Federation} {a2.says-e1 said inflows at the last barrage had fallen by a fifth since 2009 and the paddy area with them.} {a2.d The body} {a2.does-e1 has called a bandh in four districts on Friday.}

{a3 B. Thimmanna}, {a3.d {a2.p its} general secretary}, {a3.does-e1 began a fast at the barrage} on Monday morning. {a3.says-e1 {a3.p He} said {a3.p he} would end it when {e1 the tender} was cancelled in writing. "An oral assurance is of no use, {a3.p we} had one last year," {a3.p he} added.}

In the other state the opposition has not stayed away. {a6 Sunanda Kittur}, {a6.d the leader of the opposition}, {a6.says accused {a1 Deshpal} of delay and of "eating up two budgets".} {a6.says+e1 {a6.p She} demanded that {e1 the work} start before the monsoon.}

{a4 The Central Water Board} {a4.says=e1 said {a4.p it} had received {e1 the detailed project report} on 11 February and had sought 29 clarifications, of which 21 had been furnished. A decision on clearance would be taken in due course, an official of {a4.d the board} said.}

{a1 Deshpal} {a1.says+e1 said on Monday evening that {a1.p he} saw no reason to wait. "{e1 The alignment} is inside {a1.p our} boundary from the first metre to the last," {a1.p he} said.}

The two states have been in dispute over the basin since 1962. A tribunal set up in 1971 took seven years to give its award, and two review petitions were dismissed.
