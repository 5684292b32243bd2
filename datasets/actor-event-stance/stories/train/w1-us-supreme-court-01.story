id: w1-us-supreme-court-01
kind: supreme court ruling
country: United States
genre: wire report
english: American
form: passage
event e1: the Supreme Court ruling on tribal water rights
event e2: the construction of the Lower Basin canal
event e3: the Phoenix bus drivers' walkout (unrelated)
actor a1: the Red Mesa Nation (organization)
actor a2: Arizona Attorney General Cole Hathorne (person)
actor a3: Western Melon Growers (organization)
actor a4: Justice Evelyn Sturgis (person)
actor a5: Priya Raman-Doyle (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 -e1
stance: a5 =e1 =e3

WASHINGTON — The Supreme Court ruled 5-4 on Monday that {a1 the Red Mesa Nation}'s claim to the Colorado River predates the states that drink from it, {e1 a decision} with consequences for 3 million water users. {a1.says+e1 "{a1.p We} have been patient for 157 years, and today {a1.p our} patience has been read into the record," tribal chairwoman Lorena Begay-Ortiz said.} {a1.says-e2 She said {e1 it} also spelled the end of {e2 the Lower Basin canal}, which {a1.d the tribe} has fought since 2011.} {a2 Arizona Attorney General Cole Hathorne} {a2.says-e1 said the majority had "misread history and arithmetic"}; {a4 Justice Evelyn Sturgis}, {a4.says-e1 in dissent, put it more gently but got to the same place}. {a3 Western Melon Growers}, {a3.does+e2 which has pledged $90 million toward {e2 the canal}}, {a3.says-e1 asked Congress to undo {e1 the ruling}}. Analyst {a5 Priya Raman-Doyle} {a5.says=e1 said {e1 it} sends 19 pending cases back to lower courts}.
