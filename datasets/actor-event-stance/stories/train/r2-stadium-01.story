id: r2-stadium-01
kind: stadium financing
country: United States
genre: local paper
english: American
form: passage
event e1: the $390 million in county bonds for the ballpark
actor a1: Commissioner Tyrell Gaines (person)
actor a2: Commissioner Patti Vandenhoek (person)
actor a3: the Millers (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

{e1 The $390 million bond package} passed 4-3 shortly before midnight. {a1.does+e1 {a1 Commissioner Tyrell Gaines}, who had been undecided, cast the deciding vote after {a3 the Millers} agreed to cover cost overruns}. {a2.does-e1 {a2 Commissioner Patti Vandenhoek} voted no}, {a2.says-e1 saying the county should not borrow for a private business while libraries are closing}. {a3.does+e1 {a3.d The team}, which had threatened to leave for Nashville without public money}, will sign a 30-year lease.
