id: r1-canada-immigration-rules-01
kind: immigration rules
country: Canada
genre: wire report
english: American
form: passage
event e1: the cap on international student permits
actor a1: Immigration Minister Karim Bouzidi-Lacroix (person)
actor a2: Ontario Colleges Council (organization)
actor a3: B.C. Premier Joyce Tomkinson (person)
actor a4: the Canadian Students' Assembly (organization)
actor a5: Statistics Canada (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1
stance: a5 =e1

Ottawa will {e1 limit the number of new study permits to 290,000 next year}, a cut of about one-third, {a1.says+e1 {a1 Immigration Minister Karim Bouzidi-Lacroix} announced Monday in Halifax}. {a1.says+e1 {a1.p He} blamed "bad actors" among private colleges and said cities could not build housing fast enough.} {a5 Statistics Canada} {a5.says=e1 counted 807,000 permit holders at the end of 2022}.

{a2 Ontario Colleges Council} {a2.says-e1 said {e1 the cap} would force {a2.p its} members to close programs}, and {a4 the Canadian Students' Assembly} {a4.says-e1 accused Ottawa of blaming newcomers for a shortage they did not cause}. {a3 B.C. Premier Joyce Tomkinson}, who has complained for two years about unaccredited schools, {a3.says+e1 said the province would help enforce {e1 the limits}}.
