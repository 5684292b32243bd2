id: r2-intervention-04
kind: military intervention
country: United States
genre: wire report
english: American
form: passage
event e1: the U.S. air strikes on Houthi missile sites
event e2: the Senate resolution to end the strikes
actor a1: National Security Adviser Glenn Hatcher (person)
actor a2: Sen. Moira Castellan (person)
actor a3: Oman (organization)
actor a4: Sen. Buck Rainwater (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1
stance: a4 +e1 -e2

WASHINGTON — The Senate on Wednesday turned down, 54-43, {e2 a resolution} that would have forced the president to end {e1 the bombing of Houthi missile sites in Yemen} within 30 days. {a2.does-e1+e2 {a2 Sen. Moira Castellan}, its sponsor}, {a2.says-e1 argued that no president may wage {e1 an open-ended air war} without a vote of Congress}. {a4.says+e1-e2 {a4 Sen. Buck Rainwater} said {e2 passage} would have told Iran that attacks on shipping carry no cost.} {a1.says+e1 {a1 National Security Adviser Glenn Hatcher} said separately that {e1 the strikes} had destroyed about a third of the group's launchers.} {a3 Oman}, which has been mediating, {a3.says-e1 expressed regret at {e1 the raids}}.
