id: n8-armenia-border-villages-01
kind: border demarcation
country: Armenia
genre: wire report
english: American
form: article
event e1: the transfer of three border hamlets to Azerbaijan
event e2: the motorcade protest to Yerevan
actor a1: Bishop Vahram Ghukasyan (person)
actor a2: Prime Minister Ruben Antonyan (person)
actor a3: Nune Sahradyan (person)
actor a4: Fatherland Bloc (organization)
actor a5: Azerbaijan's Foreign Ministry (organization)
actor a6: residents of Kirants (group)
actor a7: Levon Tatoyan (person)
actor a8: police (organization)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1 -e2
stance: a8 =e2

YEREVAN (Agency) — {a1.does+e2 {a1.d A senior cleric of the Armenian Apostolic Church} led {e2 a column of several hundred cars} toward the capital on Thursday}, the fifth day of protests against {e1 a border deal that gives three uninhabited hamlets to Azerbaijan}.

{a1 Bishop Vahram Ghukasyan}, {a1.d head of the diocese in the northeastern Tavush province}, {a1.says-e1 said {e1 the hand-over} left a school and part of the highway to Georgia within sight of Azerbaijani posts.} {a1.says+e2 "{a1.p We} will be in Republic Square by evening and {a1.p we} will wait there," {a1.p he} told followers in Dilijan, where {e2 the convoy} stopped for prayers.}

{a2 Prime Minister Ruben Antonyan}, who has staked {a2.p his} second term on a peace treaty with Baku, {a2.says+e1 told a Cabinet meeting that the land had never belonged to Soviet Armenia and that refusing to give it back would "invite a war in the summer."} {a2.says-e2 {a2.p He} said those who closed roads would answer for it.}

Border commissions of the two countries {e1 agreed on the line} on April 19. Armenian soldiers have since removed mines from 35 hectares, and {a2.says {a2 Antonyan}'s office said new concrete posts were in place on two of the three sites}.

{a3 Nune Sahradyan}, {a3.d the deputy prime minister} {a3.does+e1 who signed {e1 the protocol} for Yerevan}, {a3.does+e1 has visited the area twice and promised compensation for orchards.} On {a3.p her} second visit {a6 residents of Kirants} {a6.does-e1 blocked the road with tractors for about six hours}.

{a5 Azerbaijan's Foreign Ministry} {a5.says+e1 called {e1 the process} an example of what can be achieved without mediators.}

{a4 The Fatherland Bloc}, {a4.d the larger of two opposition groups in the National Assembly}, {a4.does+e2 sent 20 vehicles} and {a4.does-e1 has tabled a motion to have {e1 the protocol} reviewed by the Constitutional Court}. {a4.p It} has too few votes to pass the motion alone.

{a7 Levon Tatoyan}, {a7.d a former foreign minister who leads a small liberal party}, {a7.says-e2 said {a7.p he} would not join}. {a7.says-e1 {a7 Tatoyan}, who resigned from a government advisory board over {e1 the deal}, said {e1 it} should have been put to a vote of parliament,} {a7.says-e2 but a bishop had no business at the head of {e2 a political march}, and {e2 it} should turn back at Sevan.}

{a8 Police} {a8.says=e2 said traffic on the M4 had been diverted and that 14 drivers were fined for stopping on the roadway.} There were no arrests by midafternoon.
