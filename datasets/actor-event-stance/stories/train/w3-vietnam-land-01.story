id: w3-vietnam-land-01
kind: land reform
country: Vietnam
genre: local paper
english: Asian
form: passage
event e1: merging household rice plots in Tan Hung district
event e2: Mr Bui's complaint to the provincial inspectorate
actor a1: Bui Van Chot (person)
actor a2: Tan Hung Rice Cooperative (organization)
actor a3: Huynh Thi Ngan (person)
actor a4: the provincial inspectorate (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e1 =e2

Where one family's dyke ended and the next one's began, a laser level now draws a single line. {a2.does+e1 {a2 Tan Hung Rice Cooperative} has flattened 140 hectares since the harvest}, {a2.says+e1 and says {e1 bigger fields} have cut {a2.p its} seed bill by half}. {a1 Bui Van Chot} wants {a1.p his} dykes back. {a1.does-e1+e2 {a1.d The 66-year-old} cycled to Tan An last week with {e2 a seven-page complaint} in a rice sack, stating that nobody in {a1.p his} house had agreed to {e1 the merger}}. {a2.says-e2 {e2 The petition} is "without foundation and without manners", according to {a2.d the cooperative}'s chairman}. {a3 Huynh Thi Ngan}, who lost a similar plot, {a3.says-e1 is as bitter as {a1.d {a3.p her} neighbour} about {e1 the consolidation}}, {a3.says-e2 but thinks {a1.p he} should not have {e2 gone over the district's head} and told {a1.p him} so: it would only bring officials, and officials eat}. {a4 The provincial inspectorate} {a4.says=e1=e2 confirmed receipt of {e2 the sack} and its contents}.
