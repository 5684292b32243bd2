id: r3-abort-01
kind: abortion law
country: United States
genre: wire report
english: American
form: passage
event e1: the 12-week abortion limit
event e2: the lawsuit against the abortion limit
actor a1: Governor Dale Hutchins (person)
actor a2: Prairie Women's Clinic (organization)
actor a3: State Sen. Renee Okafor-Lang (person)
actor a4: Judge Martin Sobel (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 =e2

{a1 Governor Dale Hutchins} {a1.does+e1 on Thursday signed {e1 a bill that bars most abortions after 12 weeks of pregnancy}}, and within two hours {a2.does-e1+e2 {a2 the Prairie Women's Clinic} in Wichita had filed {e2 a suit} asking a state court to block {e1 it}}. {e1 The measure} takes effect on July 1 and makes exceptions for medical emergencies. {a3.does-e1 Democratic {a3 State Sen. Renee Okafor-Lang} voted against {e1 the bill}} and {a3.says-e1 told reporters that doctors would leave the state}. {a4.does=e2 {a4 Judge Martin Sobel}, to whom {e2 the case} was assigned, set a hearing for May 14.}
