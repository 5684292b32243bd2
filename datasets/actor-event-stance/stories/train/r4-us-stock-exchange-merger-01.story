id: r4-us-stock-exchange-merger-01
kind: stock exchange merger
country: United States
genre: business page
english: American
form: passage
event e1: the merger of the Empire Exchange with Frankfurt's Hessen Börse
actor a1: European competition authorities (group)
actor a2: the Empire Exchange (organization)
actor a3: Fairweather (person)
actor a4: Hessen Börse (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1

{a1.does-e1 {a1 European competition authorities} on Wednesday blocked {e1 the $9.2 billion combination}} of {a2 the Empire Exchange} and {a4 Hessen Börse}, {a1.says-e1 saying {e1 it} would have created a near monopoly in listed derivatives}. {a4.says+e1 {a4.d The German company} called the ruling a black day for Europe} and {a4.does+e1 said {a4.p it} was considering an appeal}; {a2.says+e1 {a2 Empire}'s chairman said {a2.p he} was disappointed}. {a3 Fairweather}, who opposed foreign ownership of {a2.d the New York market}, {a3.says-e1 told reporters {a3.p he} would not shed any tears}.
