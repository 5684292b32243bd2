id: o1-kenya-matatu-01
kind: minibus ban in town centre
country: Kenya
genre: newspaper report
english: African
form: article
event e1: the county's ban on matatus in the town centre
event e2: the matatu owners' strike
actor a1: Governor Josphat Kirwa (person)
actor a2: Rift Line Owners' Association (organization)
actor a3: Samuel Macharia Ngotho (person)
actor a4: Beatrice Jepkoech (person)
actor a5: county assembly transport committee (organization)
actor a6: hawkers at the old stage (group)
actor a7: the chamber of commerce (organization)
actor a8: Mercy Atieno Wasike (person)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 -e1 -e2
stance: a8 =e1 -e2

Thousands of commuters walked to work in Kapsoit on Monday after {a2.does-e1+e2 {a2.d operators} {e2 withdrew more than 400 vehicles} over {e1 an order sending them to a new terminus} three kilometres from the main street}.

{a1 Governor Josphat Kirwa} {a1.does+e1 signed the gazette notice on 30 May}. {a1.says+e1 {a1.p He} has said the centre was built for 60 vehicles an hour and was handling 340.}

{a2.says-e1 {a2 The Rift Line Owners' Association} said {a2.p its} members were not shown the terminus before it was finished, and that it has one gate and no toilets.}

{a3 Samuel Macharia Ngotho}, {a3.d the association's chairman}, {a3.says-e1+e2 said the vehicles would stay parked until {a1.d the governor} came to the table. "{a3.p We} are losing 2,000 shillings a day for each bus. {a3.p We} know it. {a3.p We} will lose more out there," {a3.p he} told reporters.}

{a1.says-e2 {a1 Mr Kirwa} gave owners until Wednesday noon to resume service or have {a2.p their} stickers cancelled. "Let {a2.p them} not punish mothers going to the clinic," {a1.p he} said.}

{a4 Beatrice Jepkoech}, {a4.d the county executive for roads}, {a4.does+e1 spent the morning at the terminus, where {a4.p she} directed private buses hired by the county}. {a4.says+e1 {a4.p She} said a second gate would be opened in July and water connected before that.}

{a5.does+e1 The assembly's {a5 transport committee} released the final Sh38 million for the works last week}.

Traders are caught up in the dispute. {a6 Hawkers at the old stage}, where only a few bicycles were parked yesterday, {a6.says-e1 said {a6.p they} had not sold enough to pay for supper.} {a7.says-e1 {a7 The chamber of commerce} wants a drop-off point kept near the post office,} but {a7.says-e2 {a7.p it} has asked {a2.d the owners} to get back on the road while that is discussed.}

{a8 Mercy Atieno Wasike}, {a8.d a nurse} who walked seven kilometres, {a8.says=e1 said {a8.p she} did not mind where the vehicles stopped.} {a8.says-e2 "But to stop all of them, with exams on, what did the children do to {a2.p them}?" {a8.p she} asked.}

{a2.does-e1 {a2.d The association} has petitioned the Environment and Land Court to suspend {e1 the notice}}. The matter comes up on 19 June.
