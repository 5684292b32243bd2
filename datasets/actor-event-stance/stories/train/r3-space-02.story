id: r3-space-02
kind: space programme
country: India
genre: newspaper report
english: Indian
form: passage
event e1: the crewed orbital mission
event e2: the Rs 11,000-crore allocation for the space station
actor a1: Minister of State Devendra Palshikar (person)
actor a2: Sujata Bhaduri (person)
actor a3: K. R. Venkatanarayan (person)
stance: a1 +e1 +e2
stance: a2 -e2
stance: a3 =e1

NEW DELHI: {a1.says+e1 {a1 Minister of State Devendra Palshikar} informed the Lok Sabha on Wednesday that {e1 the first crewed flight} would take place in the first quarter of 2027.} {a1.says+e2 Replying to a discussion, {a1.p he} defended {e2 the allocation of Rs 11,000 crore for a space station}, saying every rupee spent had returned two and a half to the economy.} {a2.says-e2 {a2 Sujata Bhaduri}, an opposition member from Asansol, said {e2 the sum} exceeded the entire budget for rural drinking water in three states and called for it to be halved.} {a3 K. R. Venkatanarayan}, {a3.d a former director of the Thumba station}, {a3.says=e1 told this newspaper that two uncrewed tests still had to be carried out before {e1 the mission}}.
