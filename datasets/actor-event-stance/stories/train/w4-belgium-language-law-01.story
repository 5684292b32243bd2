id: w4-belgium-language-law-01
kind: language law
country: Belgium
genre: local paper
english: European
form: passage
event e1: the decree requiring Dutch on school playgrounds
event e2: the headteachers' refusal to apply the decree
actor a1: Wouter Claesen (person)
actor a2: Fatoumata Keita-Lambrechts (person)
actor a3: the Vilvoorde Parents' Council (organization)
actor a4: Els Van Goethem (person)
stance: a1 -e1 -e2
stance: a2 -e1 +e2
stance: a3 +e1
stance: a4 =e1 =e2

From 1 September, pupils in Vilvoorde's municipal schools are supposed to speak Dutch even while playing football. Fourteen of the nineteen headteachers have said {e2 they will not enforce it}. {a2 Fatoumata Keita-Lambrechts}, the first to say so, {a2.says-e1+e2 told this newspaper that {a2.p she} was hired to teach children, not to eavesdrop on them, and that {a2.p she} would be proud to be suspended}. {a3 The Vilvoorde Parents' Council} {a3.says+e1 supports {e1 the measure}, saying many families moved to the town precisely so that their children would learn the language}. {a1.d Alderman} {a1 Wouter Claesen}, in charge of education, finds {a1.p himself} in an awkward position. {a1.says-e1 "{a1.p I} voted against {e1 this decree} and {a1.p I} would do so again," {a1.p he} said.} {a1.says-e2 "But heads who choose which rules to follow can hardly complain when pupils do the same. {e2 This rebellion} has to stop."} {a4.d School inspector} {a4 Els Van Goethem} {a4.says=e1=e2 said {a4.p she} would record what {a4.p she} saw and leave the conclusions to Brussels}.
