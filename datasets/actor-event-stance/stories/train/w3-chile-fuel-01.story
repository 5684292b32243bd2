id: w3-chile-fuel-01
kind: fuel subsidy removal
country: Chile
genre: wire report
english: American
form: passage
event e1: eliminating the kerosene price stabilization fund
event e2: the Aysén blockade over heating costs
actor a1: the budget director (person)
actor a2: Aysén blockaders (group)
actor a3: Rep. Ignacio Wulf (person)
actor a4: Coyhaique Clean Air (organization)
actor a5: Pilar Mansilla (person)
stance: a1 +e1
stance: a2 -e1 +e2
stance: a3 -e1 -e2
stance: a4 -e1
stance: a5 -e2 =e1

COYHAIQUE, Chile - The barricade at the Simpson bridge went up Saturday with a burning sofa and has grown since. {a2 Aysén blockaders} {a2.says-e1 want the government to restore {e1 a fund that kept kerosene from tracking world prices}}, {a2.does+e2 and {a2.p they} let only ambulances pass}. {a1 The budget director} {a1.says+e1 said in Santiago that {e1 ending the fund} was "not up for negotiation."} {a3 Rep. Ignacio Wulf}, {a3.does-e1 who voted against {e1 the measure} twice}, {a3.says-e2 begged {a3.p his} constituents to reopen {e2 the road}}. {a2.p Their} demand got an unlikely echo from {a4 Coyhaique Clean Air}: {a4.says-e1 without {e1 the cheap fuel}, {a4.p it} argued, people will burn wet wood and the town will choke, so bring it back}. {a5 Pilar Mansilla}, whose trailer of lambs was stuck on the wrong side, {a5.says-e2 said {a5.p she} hoped the army would come}. {a5.says=e1 {a5.p She} heats with gas, {a5.p she} said, and "kerosene is somebody else's argument."}
