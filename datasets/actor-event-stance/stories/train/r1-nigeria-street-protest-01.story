id: r1-nigeria-street-protest-01
kind: street protest
country: Nigeria
genre: local paper
english: African
form: passage
event e1: the nationwide protest over hardship
actor a1: the Nigeria Workers Centre (organization)
actor a2: the Inspector-General of Police (person)
actor a3: Archbishop Sylvester Agbonifo (person)
actor a4: Hajiya Binta Rijau (person)
actor a5: the Abuja Chamber of Trade (organization)
stance: a1 =e1
stance: a2 =e1
stance: a3 +e1
stance: a4 -e1
stance: a5 -e1

{a1 The Nigeria Workers Centre} {a1.says=e1 yesterday said {a1.p it} was not part of {e1 the ten-day protest} billed to begin on August 1, although {a1.p it} would not ask any worker to stay at home}.

{a4.says-e1 {a4.d The Minister of Information}, {a4 Hajiya Binta Rijau}, alleged that {e1 the action} was being sponsored by politicians who lost the last election, and appealed to parents to restrain their children.} {a5 The Abuja Chamber of Trade} {a5.says-e1 also urged {e1 the organisers} to shelve {e1 it}}.

{a3 Archbishop Sylvester Agbonifo}, however, {a3.says+e1 told worshippers in Benin City that Nigerians had a right to cry out when they were hungry} and {a3.does+e1 offered the cathedral grounds as an assembly point}. {a2 The Inspector-General of Police} {a2.says=e1 said officers would escort peaceful {e1 marchers} who gave notice of their routes}.
