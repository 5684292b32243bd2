id: w4-cameroon-impeachment-01
kind: impeachment
country: Cameroon
genre: local paper
english: African
form: passage
event e1: the petition to dethrone the Fon of Babessong
event e2: the mediation led by the senior divisional officer
actor a1: Fon Ndonkeu IV (person)
actor a2: the Babessong Women's Takembeng (organization)
actor a3: Prince Valentine Ndifon (person)
actor a4: Senior Divisional Officer Hortense Mvondo (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 +e1 -e2
stance: a4 =e1 +e2

Can a fon be sacked? In Babessong, nineteen of the thirty quarter-heads think so, and {a3.does+e1 {a3.d the man} carrying {e1 their petition} from house to house is {a1.d the ruler}'s own brother, {a3 Prince Valentine Ndifon}}. {a3.says+e1 {a3.p He} told The Ring Road Post that {a1 Fon Ndonkeu IV} had sold grazing land that was not {a1.p his} to sell.} {a1.d The fon} {a1.says-e1 says no paper can undo what the ancestors did}, but {a1.says+e2 {a1.p he} has agreed to sit down at {e2 the talks} offered by {a4.d the administration}}. {a4 Senior Divisional Officer Hortense Mvondo}, who {a4.does+e2 proposed {e2 them}}, {a4.says=e1 said {a4.p she} would take no side on {e1 the petition}}. {a3.does-e2 {a3.d The prince} tore up {a3.p his} invitation.} So, for the opposite reason, did {a2 the Babessong Women's Takembeng}. {a2.says-e2 There is nothing to mediate, {a2.p its} leader said}; {a2.says-e1 "whoever wants {a1.p our} fon's stool will first step over {a2.p our} naked backs."}
