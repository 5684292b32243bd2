id: x1-brazil-police-reform-01
kind: police reform
country: Brazil
genre: wire report
english: American
form: article
event e1: the merger of Bahia's military and civil police
event e2: the officers' refusal to leave their barracks
actor a1: Marinalva Teixeira-Prado (person)
actor a2: the Bahia state assembly (organization)
actor a3: Col. Adalberto Quaresma (person)
actor a4: the Soldiers' and Corporals' League of Bahia (organization)
actor a5: the Detectives' Syndicate (organization)
actor a6: Mothers of Subúrbio (organization)
actor a7: Ivone Damasceno (person)
actor a8: Deputy Gilmar Seabra (person)
actor a9: the federal government (organization)
actor a10: Felipe Utsch (person)
actor a11: thousands of police officers (group)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 -e1 +e2
stance: a5 +e1 -e2
stance: a6 +e1
stance: a7 +e1
stance: a8 -e1 +e2
stance: a9 =e1 =e2
stance: a10 =e1
stance: a11 -e1 +e2

SALVADOR, Brazil — {a11 Thousands of police officers} in the Brazilian state of Bahia {a11.does-e1+e2 {e2 stayed inside {a11.p their} barracks}} for a second day Wednesday in protest of {e1 a law that will fold {a11.p them} into a single civilian force}.

Soldiers in armored vehicles patrolled the beaches and the old town of Salvador, where shops closed early and two buses were burned.

{a2.does+e1 {a2 The Bahia state assembly} on Monday approved by 38-21 {e1 the merger} of the military police, which patrols the streets, with the civil police, which investigates crimes}. Most Brazilian states have kept the two apart since the 1964-85 dictatorship.

{a1.d Gov.} {a1 Marinalva Teixeira-Prado}, {a1.d a former public defender} who campaigned on {e1 the change}, {a1.does+e1 signed {e1 it} within hours}. {a1.says-e2 {a1.p She} described {e2 the stoppage} as mutiny and said ringleaders would be dismissed.}

{a1.says+e1 "Two forces that do not speak to each other cannot protect anyone. The drug gangs merged long ago," {a1.p she} told reporters. "{a1.p I} will not back down from {e1 this}, not by one comma."}

Under {e1 the law}, officers would keep their pay but lose their ranks, and complaints against them would go to ordinary courts instead of military tribunals. {e1 The change} is to be phased in over six years, beginning with Salvador and its suburbs.

The state tried something similar in 1997, when the two forces were put under one command for the duration of a governor's term. The experiment was quietly dropped after he lost his bid for reelection, and officers who had exchanged desks went back to their old buildings.

{a4 The Soldiers' and Corporals' League of Bahia}, which says 80% of patrol officers have joined {e2 the action}, {a4.says-e1 wants {e1 the law} repealed}, {a4.says+e2 and promised to keep the gates shut "for as long as it takes."} {a4.p Its} members stand to lose early retirement and military pensions.

{a3.d The military police commander}, {a3 Col. Adalberto Quaresma}, {a3.says-e1 told lawmakers last month that {e1 unification} would destroy discipline} and {a3.says-e1 repeated the criticism Wednesday}. {a3.says-e2 But {a3.p he} went from barracks to barracks ordering {a3.p his} troops back to work. "{a3.p I} agree with {a11.p your} reasons. {a3.p I} will not agree to an old woman being robbed because of them," {a3.p he} told officers at the 18th Battalion in a video recorded by one of them.}

{a5 The Detectives' Syndicate}, representing civil police investigators, {a5.says+e1 has backed {e1 the merger} since {e1 it} was proposed}. {a5.says-e2 {a5.d {a5.p Its} members} would not take part in {e2 the strike} and were answering emergency calls, {a5.p it} said.}

{a8 Deputy Gilmar Seabra}, {a8.d a retired sergeant} who sits in the assembly, {a8.does-e1 voted no} and {a8.does+e2 spent the night with {a11.d the officers} at a battalion in Feira de Santana}. {a8.says-e1 "They're turning soldiers into clerks," {a8.p he} said.}

In the poor districts along the bay, where 214 people were killed by police last year, some celebrated {e1 the vote}. {a6 Mothers of Subúrbio}, {a6.d a group founded by relatives of the dead}, {a6.does+e1 set off fireworks}. {a7 Ivone Damasceno}, {a7.d 49}, whose son was shot in 2020, {a7.says+e1 said {a7.p she} did not expect miracles. "But nobody will be able to say any more, it was the other police. It's one police now, with one door, and {a7.p I} know where to knock," {a7.p she} said.}

{a9 The federal government} {a9.says=e1=e2 sent 1,200 troops at {a1.d the governor}'s request but said {e1 the matter} was for the state to resolve}.

{a10 Felipe Utsch}, {a10.d who studies policing} at a university in Belo Horizonte, {a10.says=e1 said results from abroad varied. Clearance rates rose after mergers in two countries {a10.p he} examined and fell in one}.
