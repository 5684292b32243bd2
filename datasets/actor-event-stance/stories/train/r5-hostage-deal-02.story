id: r5-hostage-deal-02
kind: hostage deal
country: Iran
genre: wire report
english: American
form: passage
event e1: the swap freeing the dual nationals held in Iran
event e2: the drone attack on a tanker off Oman (unrelated)
actor a1: Sen. Dale Overmyer (person)
actor a2: Shirin Vaghefi (person)
actor a3: Swiss diplomats (group)
actor a4: the State Department (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 =e1
stance: a4 +e1 =e2

"{a2.p My} father is on a plane and that is all that matters to {a2.p me} today," said {a2 Shirin Vaghefi} of Irvine, California, {a2.says+e1 thanking negotiators for {e1 the swap} that freed him and four others}. {a4.says+e1 {a4 The State Department} defended {e1 the deal}, under which five Iranians had charges dropped, as the only way to get the group home.} {a1.says-e1 {a1 Sen. Dale Overmyer} said {e1 it} would encourage Tehran to take more Americans.} {a3 Swiss diplomats}, who handle US interests in Iran, {a3.does=e1 accompanied the five to Doha}.
