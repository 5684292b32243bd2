id: r1-kenya-police-reform-01
kind: police reform
country: Kenya
genre: parliamentary report
english: African
form: passage
event e1: the bill to give police pay to an independent commission
actor a1: Inspector-General Moses Barng'etuny (person)
actor a2: Emily Wanjala-Simiyu (person)
actor a3: MP Abdikadir Haji Noor (person)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1

{a1 Inspector-General Moses Barng'etuny} {a1.says-e1 has asked MPs to throw out {e1 a bill that would move the police payroll to the independent service commission}}. {a1.p He} told the Administration Committee on Tuesday that {a1.says-e1 {e1 the proposal} would create two centres of command}. The commission's chairperson, {a2 Emily Wanjala-Simiyu}, {a2.says+e1 said ghost workers were costing taxpayers Sh1.2 billion a year and {e1 the transfer} could not wait}. {a3 MP Abdikadir Haji Noor}, {a3.does=e1 who chairs the committee, gave both sides a week to submit figures}.
