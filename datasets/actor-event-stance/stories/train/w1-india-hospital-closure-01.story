id: w1-india-hospital-closure-01
kind: hospital closure
country: India
genre: local paper
english: Indian
form: passage
event e1: the closure of the leprosy hospital at Champa
event e2: the sale of the hospital land to a cement company
actor a1: Dr Cornelius Minj (person)
actor a2: the mission's board of trustees (organization)
actor a3: former patients (group)
actor a4: Vindhya Cement (organization)
actor a5: sub-divisional magistrate Neha Chandrakar (person)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 -e2
stance: a4 +e2
stance: a5 =e2

CHAMPA: It is not often that a doctor is glad to be put out of work. {a1.says+e1 "{a1.p We} had 400 inpatients when {a1.p I} came and four today. {e1 Closing} is what {a1.p we} were for," said {a1 Dr Cornelius Minj}, superintendent of the leprosy hospital here since 1987.} {a2 The mission's board of trustees}, {a2.does+e1 which fixed August 15 as the last day}, {a2.does+e2 has accepted an advance of ₹3 crore from {a4 Vindhya Cement} for {e2 the 22-acre campus}}; {a4.d the firm} {a4.does+e2 sent surveyors on Monday}. Here {a1.d the doctor}'s gladness stops. {a1.says-e2 "{a3.d {a1.p My} patients} planted those sal trees with the fingers {a3.p they} had left. You do not {e2 sell} that to a kiln."} {a3 Former patients}, some of whom have lived by the wall for forty years, {a3.does-e1-e2 locked the gate from the inside and are cooking in the chapel}. {a5.says=e2 Mutation of the title would take its normal course, {a5 sub-divisional magistrate Neha Chandrakar} said.}
