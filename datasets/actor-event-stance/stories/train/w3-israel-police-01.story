id: w3-israel-police-01
kind: police reform
country: Israel
genre: wire report
english: American
form: passage
event e1: requiring body cameras on all patrol officers
event e2: the High Court petition against the body camera order
actor a1: Shlomit Karniel (person)
actor a2: Patrol Officers' Forum (organization)
actor a3: Nabil Sirhan (person)
actor a4: the Public Security Ministry (organization)
stance: a1 =e1 =e2
stance: a2 -e1 +e2
stance: a3 +e1 -e2
stance: a4 +e1

HAIFA - Had the camera been on, {a3 Nabil Sirhan} {a3.says+e1 believes, {a3.p his} brother's case would have lasted a week and not four years}. {a3.does+e1 So {a3.p he} drove to Jerusalem to thank the officials who wrote {e1 the order that every patrol wear one}}. {a2 The Patrol Officers' Forum} sees in {e1 it} "a supervisor pinned to the chest" and {a2.does-e1+e2 on Sunday asked the High Court to strike {e1 it} down}. {a1 Shlomit Karniel}, {a2.d the group}'s attorney, {a1.says=e1=e2 told reporters {a2.d {a1.p her} clients} would argue that {e1 the rule} breached {a2.p their} labor contract; whether {a1.p she} agreed with {a2.p them}, {a1.p she} added, was between {a1.p her} and {a1.p her} bar card}. {a4.does+e1 {a4 The Public Security Ministry} has shipped 6,000 units to stations and set aside money for 9,000 more}. {a3.says-e2 Told of {e2 the petition}, {a3 Sirhan} shook {a3.p his} head: "Again {a2.p they} go to court so that nobody will see."}
