id: w1-kenya-teachers-strike-01
kind: teachers' strike
country: Kenya
genre: wire report
english: African
form: passage
event e1: the teachers' strike over medical cover
event e2: the labour court's order suspending the strike
actor a1: the Kenya Federation of Classroom Teachers (organization)
actor a2: Cabinet Secretary Wycliffe Barongo (person)
actor a3: Lady Justice Naomi Chelimo (person)
actor a4: Joyce Wambua (person)
actor a5: some head teachers (group)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 +e2
stance: a4 +e1
stance: a5 -e1

{a3.does+e2 A labour judge in Nairobi on Thursday froze {e1 a nationwide teachers' strike} for 14 days}, but classrooms stayed locked in at least 31 counties as {a1.does+e1-e2 {a1.d the union} told {a1.p its} members to ignore {e2 the order}}. {a3 Lady Justice Naomi Chelimo} {a3.says+e2 said {e2 the suspension} was needed because candidates would sit national examinations within the month}. {a2 Cabinet Secretary Wycliffe Barongo} {a2.says+e2 thanked {a3.d the bench}} and {a2.says-e1 urged teachers "in the name of the children" to go back}. {a1.says-e2 "No one has served {a1.p us} with {e2 anything}, and if {e2 it} came {a1.p we} would frame {e2 it} and hang {e2 it} in the staff toilet," the secretary of {a1 the Kenya Federation of Classroom Teachers} told reporters.} {a4 Joyce Wambua}, {a4.d a chemistry teacher} from Machakos who was turned away from a hospital in labour, {a4.says+e1 said {a4.p she} was not on the streets because {a4.p she} enjoyed it; {a4.p she} was there so that the next woman would be admitted}. {a5 Some head teachers} {a5.does-e1 opened their gates and taught combined classes {a5.p themselves}}.
