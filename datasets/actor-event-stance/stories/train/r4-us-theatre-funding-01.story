id: r4-us-theatre-funding-01
kind: theatre funding
country: United States
genre: newspaper report
english: American
form: passage
event e1: the state senate's vote to end the Kansas theater grants program
actor a1: Gov. Wade Brockmeier (person)
actor a2: the Topeka Repertory Company (organization)
actor a3: Fitch (person)
stance: a1 -e1
stance: a2 -e1
stance: a3 +e1

{a3 Fitch}, {a3.does+e1 who wrote {e1 the amendment}}, {a3.says+e1 said taxpayers should not be paying for musicals while roads go unrepaired}. {a1.does-e1 {a1 Gov. Wade Brockmeier}, also a Republican, used {a1.p his} line-item veto} to restore $689,000 for the grants, {a1.says-e1 arguing that {e1 the cut} would cost the state matching federal money}. {a2.says-e1 "{a2.p We} are relieved," said the manager of {a2 the Topeka Repertory Company}, which gets about a tenth of {a2.p its} budget from the program.}
