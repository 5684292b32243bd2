id: r1-pakistan-arms-sale-01
kind: arms sale
country: Pakistan
genre: wire report
english: Asian
form: passage
event e1: the sale of 16 trainer jets to Azerbaijan
actor a1: the Kamra Aircraft Factory (organization)
actor a2: Armenia (organization)
actor a3: Defence Production Secretary Lt Gen Humayun Niazi-Gul (person)
actor a4: Mir Hasil Bugti-Marri (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 =e1

{a1 The Kamra Aircraft Factory} {a1.does+e1 handed over the first two of {e1 16 trainer jets sold to Azerbaijan}} at a ceremony on Thursday. {a3 Defence Production Secretary Lt Gen Humayun Niazi-Gul} {a3.says+e1 told the gathering that {e1 the $310m contract} would open other markets in Central Asia}. {a2 Armenia} {a2.says-e1 conveyed {a2.p its} "deep concern" over {e1 the supply} through the UN mission}. Last week in the Senate, {a4 Mir Hasil Bugti-Marri} {a4.says=e1 asked for the terms of {e1 the agreement} to be placed before the defence committee}.
