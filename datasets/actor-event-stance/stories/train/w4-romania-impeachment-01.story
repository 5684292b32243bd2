id: w4-romania-impeachment-01
kind: impeachment
country: Romania
genre: wire report
english: European
form: passage
event e1: the impeachment of audit court head Viorica Stănilă
event e2: the rally in support of Viorica Stănilă
actor a1: Viorica Stănilă (person)
actor a2: Cosmin Bărbulescu (person)
actor a3: the Civic Accountants' Network (organization)
actor a4: the parliament's legal service (organization)
stance: a1 -e1 =e2
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 =e1

BUCHAREST, Oct 9 — Romania's parliament will vote next Tuesday on {e1 whether to remove {a1.d the head of the Court of Accounts}, {a1 Viorica Stănilă}}, after a committee accused {a1.p her} of suppressing two reports on road spending. {a2.d The committee's rapporteur}, {a2 Cosmin Bărbulescu}, {a2.says+e1 said {a2.p he} had gone into the hearings believing {a1.p her} and came out convinced that {a1.p she} could not stay}. {a1 Stănilă}, 58, {a1.says-e1 rejects the charges and has said {a1.p she} will contest {e1 any dismissal} before the Constitutional Court}. Several thousand people gathered in Victory Square on Sunday night carrying calculators. {a3.does-e1+e2 {a3 The Civic Accountants' Network}, which called {e2 the demonstration}, put the turnout at 12,000 and urged deputies to reject {e1 the motion}.} {a1 Stănilă} did not attend; asked whether {e2 the crowd} had helped {a1.p her}, {a1.says=e2 {a1.p she} answered that auditors do not count heads}. In a note to deputies, {a4 the parliament's legal service} {a4.says=e1 set out the majority required, 233 votes}.
