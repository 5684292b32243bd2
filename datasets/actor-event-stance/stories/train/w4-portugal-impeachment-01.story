id: w4-portugal-impeachment-01
kind: impeachment
country: Portugal
genre: local paper
english: European
form: passage
event e1: the recall of the rector of Vila Real university
event e2: the students' occupation of the rectorate
actor a1: Amadeu Lobato (person)
actor a2: the academic senate (organization)
actor a3: Beatriz Quintela (person)
actor a4: staff in the canteen (group)
stance: a1 -e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 +e2

By 41 votes to 17 {a2 the academic senate} of Vila Real's university decided on Monday to {a2.does+e1 begin proceedings to remove {a1.d the rector}, {a1 Amadeu Lobato}}, over the sale of a student residence. {a1.says-e1 {a1.p He} called {e1 the vote} "a parricide", and said {a1.p he} would see {a2.p them} in court.} The result was read out in a borrowed gymnasium because the rectorate has been full of students for two weeks. {a2.says-e2 Though {a2.p its} members had done what the students wanted, {a2.d the senate} was at pains to say {e2 the sit-in} must end tonight}; {a1.does-e2 {a1 Lobato} had already asked the police to clear {e2 it}}. "{a3.p We} are not leaving. {a3.says+e1+e2 First {a1.p he} goes, then {a3.p we} hoover," said {a3 Beatriz Quintela}, {a3.d who speaks for the occupiers}}. {a4 Staff in the canteen} {a4.does+e2 have been sending up soup at {a4.p their} own expense}; {a4.says=e1 {a4.p they} know nothing about {e1 rectors}, one cook said, but those children have to eat}.
