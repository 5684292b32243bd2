id: n4-italy-pension-age-01
kind: pension age
country: Italy
genre: parliamentary report
english: British
form: article
event e1: raising the pension age for nurses to 67
actor a1: Labour Minister Ornella Fabbrizi (person)
actor a2: Dino Marchesan (person)
actor a3: nurses' union Infermieri Insieme (organization)
actor a4: Graziella Tonon (person)
actor a5: Democratic Left (organization)
actor a6: National Social Insurance Fund (organization)
actor a7: Confederation of Private Clinics (organization)
actor a8: Paolo Vianello (person)
actor a9: constitutional affairs committee (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 =e1
stance: a9 =e1

ROME - The Chamber of Deputies voted by 203 to 178 on Wednesday to keep Article 14 in the pension law. Under it hospital nurses, who can now retire at 63, would {e1 work until 67 like other public employees}.

{a1 Labour Minister Ornella Fabbrizi}, {a1.d who drafted the article}, {a1.says+e1 told the house that a privilege granted in 1992 was costing 880 million euros a year.} {a1.says Few people deserved rest more than a ward sister after forty years of nights, {a1.p she} said, and {a1.p she} had two in {a1.p her} own family.} {a1.says+e1 "But {a1.p I} cannot pay {a1.p my} sisters with money that their children will have to borrow."}

The motion to delete {e1 it} came from {a1.p her} own side. {a2 Dino Marchesan}, {a2.d a deputy of the governing Popular Union from Treviso}, {a2.does-e1 collected 31 signatures in the parliamentary group}. {a2.says {a2.p He} told the chamber {a1 Fabbrizi} was the most competent minister {a2.p he} had served under and that {a2.p he} would support {a1.p her} in any vote of confidence.}

{a5 The Democratic Left}, the larger of the opposition parties, {a5.does+e1 saved {a1.d the minister}}. {a5.says {a5.p It} attacked {a1.p her} record on undeclared work in a speech of forty minutes} and then {a5.does+e1 voted with the government}. {a5.says+e1 Separate rules for separate trades were what {a5.d the party} had fought for decades, {a5.p its} speaker said.}

{a4 Graziella Tonon}, {a4.d {a5.p its} former health spokeswoman}, {a4.does-e1 left the hall before the count}. {a4.says-e1 {a4.p She} said later that {a4.p she} had lifted patients for nineteen years and would not explain {e1 this} to anyone who still did.}

Outside, the {a3 nurses' union Infermieri Insieme} {a3.does-e1 announced a refusal of overtime from Monday in eleven regions}. {a3.d The union} {a3.says thanked {a2 Marchesan}.}

{a6 The National Social Insurance Fund}, which had asked for {e1 the change} in two annual reports, {a6.says+e1 said that {e1 it} should take effect a year earlier than planned.}

Employers were less definite. The {a7 Confederation of Private Clinics} {a7.says=e1 said {a7.p it} saw staff shortages eased on the one hand and more sick leave on the other, and that {a7.p its} members were divided.}

The bill goes to the Senate. {a9.says=e1 Its {a9 constitutional affairs committee} said {a9.p it} would take evidence on Article 14 for three weeks and deliver an opinion by 10 March.}

{a8 Paolo Vianello}, {a8.d who teaches labour law in Padua}, {a8.says=e1 said similar reforms in 1995 and 2011 had been amended within five years. Whether that would happen again {a8.p he} could not say.}
