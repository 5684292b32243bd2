id: o6-brazil-indigenous-territory-01
kind: indigenous land demarcation
country: Brazil
genre: wire report
english: American
form: article
event e1: the demarcation of the Apiaru indigenous territory
event e2: the farmers' occupation of the land agency's office
actor a1: Marcos Tenório (person)
actor a2: Jussara Apiaru (person)
actor a3: Rural Producers' Union of Nova Esperança (organization)
actor a4: Valdir Kessler (person)
actor a5: Governor Renata Bulhões (person)
actor a6: the Federal Public Prosecutor's Office (organization)
actor a7: Adilson Prado (person)
actor a8: the federal police (organization)
actor a9: the federal land agency (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 -e1 +e2
stance: a5 -e1 -e2
stance: a6 +e1 -e2
stance: a7 -e1
stance: a8 =e2
stance: a9 =e2

CUIABA, Brazil - Some 200 {a3.d members of a farmers' union} spent {e2 a second night} on Wednesday inside the offices of {a9 the federal land agency} in Mato Grosso, where {a3.p they} have {a3.does+e2-e1 hung banners against a decree that {e1 sets aside 92,000 hectares for the Apiaru people}}.

{a1.d Brazil's justice minister}, {a1 Marcos Tenório}, {a1.does+e1 signed {e1 the decree} on Friday} after a process that began in 2003. {a1.says+e1 {a1.p He} said anthropologists had mapped 14 villages and burial sites and that the constitution left no room for more delay.}

{a4 Valdir Kessler}, {a4.d president of the {a3 Rural Producers' Union of Nova Esperança}}, {a4.says-e1 said 317 families held titles issued by the state in the 1980s. "{a4.p We} did not invade anything. {a4.p We} have receipts," {a4.p he} said.} {a4.says+e2 {a4.p He} told colleagues from a sound truck to send for mattresses.}

{a1.says-e2 {a1 Tenório} said {a1.p he} would not negotiate with people who were sitting at civil servants' desks}, and asked for the building to be cleared.

{a2 Jussara Apiaru}, {a2.d a leader of the group}, {a2.says+e1 said by telephone that {a2.p her} grandmother was moved off the river by soldiers and had asked every year when they would go back.} {a2.says-e2 Files on 11 other communities are in that office, {a2.p she} said, and {a2.p she} feared for them.}

{a5 Governor Renata Bulhões}, whose campaign was financed in part by soy producers, {a5.does-e1 announced an appeal to the Supreme Court.} {a5.says-e1 {a5.p She} said a fifth of the municipality's tax revenue came from the area.} {a5.says-e2 But {a5.p she} urged {a3.d the demonstrators} to go home and leave it to lawyers.}

{a6 The Federal Public Prosecutor's Office}, {a6.does+e1 which sued twice to have {e1 the mapping} finished}, {a6.does-e2 asked a judge on Wednesday for an eviction order.}

{a9 The land agency} {a9.says=e2 said {a9.p its} staff were working from home and that {a9.p it} was not in contact with those inside.}

{a8 The federal police} {a8.says=e2 said 30 agents were outside and that no weapons had been seen.}

Congressman {a7 Adilson Prado} {a7.does-e1 has collected 180 signatures for a bill that would annul {e1 the decree}.} {a7.says-e1 Families who had cleared the land at the government's invitation were being treated as trespassers, {a7.p he} told the chamber.}

{a4 Kessler} {a4.does+e2 turned down an offer on Wednesday night to move {e2 the protest} to a sports ground.} {a4.says-e1 {a4.p He} said {a4.p his} own farm, 1,100 hectares of soy, lay entirely inside the line.}
