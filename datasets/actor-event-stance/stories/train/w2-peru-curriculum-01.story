id: w2-peru-curriculum-01
kind: school curriculum change
country: Peru
genre: wire report
english: American
form: passage
event e1: compulsory Quechua in Lima's public schools
event e2: the parents' hunger strike in Comas
actor a1: Education Minister Rosario Atauchi (person)
actor a2: Walter Ñahuincopa (person)
actor a3: Bishop Emeterio Salcedo (person)
actor a4: mothers camped outside the ministry (group)
stance: a1 +e1 -e2
stance: a2 +e1 =e2
stance: a3 =e1 =e2
stance: a4 -e1 +e2

LIMA, Peru — {a4.d Six mothers} entered the ninth day of {e2 a hunger strike} Wednesday over {e1 a new requirement that children in the capital study Quechua}, and {a3.d a Catholic bishop} offered to carry messages between {a4.p them} and the government. {a3.says=e1=e2 "{a3.p I} have not come to tell anyone to eat, nor anyone to learn," said {a3 Bishop Emeterio Salcedo} as {a3.p he} left the tents in Comas.} {a4.says-e1 {a4 The mothers camped outside the ministry} say {e1 the classes} will crowd out English}, {a4.does+e2 and have refused all but sweetened water}. {a1 Education Minister Rosario Atauchi}, who learned Spanish only when {a1.p she} was 8, {a1.says+e1 said the capital had been deaf for two centuries and that {e1 the lessons} would begin in March.} {a1.says-e2 {a1.p She} begged {a4.d the women} to end {e2 the fast}, saying no timetable was worth a kidney.} {a2 Walter Ñahuincopa}, a teacher who wrote the first-grade textbook {a2.does+e1 without charge}, {a2.says=e2 asked not to be quoted about {a4.d the mothers}.}
