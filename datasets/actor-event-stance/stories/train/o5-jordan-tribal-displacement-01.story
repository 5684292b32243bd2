id: o5-jordan-tribal-displacement-01
kind: tribal displacement custom
country: Jordan
genre: newspaper report
english: British
form: article
event e1: abolishing the tribal displacement of killers' relatives
actor a1: Minister of Justice Lubna Qatarneh (person)
actor a2: Sheikh Fawwaz Al-Hunaiti (person)
actor a3: Jordan Legal Aid Society (organization)
actor a4: Musa Dababseh (person)
actor a5: Governor Atallah Rawashdeh (person)
actor a6: tribal leaders (group)
actor a7: Ghassan Irsheidat (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1
stance: a7 -e1

AMMAN - A draft law sent to the Lower House on Sunday {e1 makes no provision for jalwa}, the custom under which the relatives of a person accused of murder leave their district to avoid revenge.

Governors, who have enforced the custom since a 1987 agreement, {e1 would lose the power to order families out}.

{a1 Minister of Justice Lubna Qatarneh} {a1.says+e1 told the Legal Committee that 2,340 persons were living away from their homes at the end of last year because of what somebody else had done. "Children change schools three times. The law knows one culprit," {a1.p she} said.}

{a6.does-e1 Forty-two {a6 tribal leaders} from Karak and the Balqa returned the invitation to a consultation in Amman}. {a2 Sheikh Fawwaz Al-Hunaiti}, who wrote the reply, {a2.says-e1 said {a2.p his} own house had prevented nine killings in thirty years by moving people for a few months until tempers cooled.}

{a2.says-e1 "{a1.d The minister} will be asleep when the brothers of the dead man come at night. Who will stand at the door, the paragraph?" {a2.p he} asked.}

{a4 Musa Dababseh}, {a4.d a bus driver}, was moved from Madaba to Zarqa with 31 members of {a4.p his} family in 2018, after a second cousin shot a man. {a4.says+e1 {a4.p He} has met the cousin twice in {a4.p his} life, {a4.p he} said. {a4.p His} olive trees have been cut.} {a4.does+e1 {a4.p He} gave evidence to the committee on Sunday}.

{a3 The Jordan Legal Aid Society} {a3.does+e1 supplied deputies with a list of 118 such cases}. {a3.says+e1 In 74 of them, {a3.p it} said, the court had since acquitted the suspect.}

{a7 Ghassan Irsheidat}, {a7.d a professor of sociology}, {a7.says-e1 said {a1.d the minister} overestimated what police could do in the first three days. Custom had already been narrowed to the father and brothers and ought to be left there, {a7.p he} wrote in a memorandum to the House.}

{a5.d The governor of Karak}, {a5 Atallah Rawashdeh}, {a5.says=e1 said two families were displaced in {a5.p his} governorate this month under the rules in force. {a5.p He} would apply the next ones.}

The committee resumes on Wednesday.
