id: xt-namibia-embassy-move-01
kind: embassy move
country: Namibia
genre: local paper
english: African
form: article
event e1: the South Korean embassy's move to Ludwigsdorf
actor a1: the South Korean embassy (organization)
actor a2: the Windhoek City Council (organization)
actor a3: the Ludwigsdorf Residents' Forum (organization)
actor a4: Annelore Kaapehi (person)
actor a5: Hafeni Shikesho (person)
actor a6: the National Heritage Board (organization)
actor a7: the Ministry of International Relations (organization)
actor a8: Justus Garoes (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 =e1
stance: a8 -e1

THE quiet streets of Ludwigsdorf could soon have a diplomatic mission with a guard house, 42 parking bays and a four-metre fence.

{a2 The Windhoek City Council} {a2.does+e1 approved the rezoning of two erven on Eros Road last month, clearing the way for {a1 the South Korean embassy} {e1 to leave its rented floors in the city centre}}.

{a1.d The mission} {a1.says+e1 said in reply to questions that the present offices were too small for a staff of 31 and that {a1.p it} looked forward to {e1 the move}}. {a1.does+e1 {a1.p It} bought the two properties, including a 1911 villa, for N$38 million in 2023.}

But there is anger on the street. {a3 The Ludwigsdorf Residents' Forum} {a3.does-e1 has lodged an appeal with the minister of urban development}, {a3.says-e1 arguing that {e1 an embassy} does not belong in a street with a primary school at its end}.

"{a4.says-e1 People will queue for visas outside {a4.p my} bedroom," said {a4.d the forum}'s chairperson, {a4 Annelore Kaapehi}. "Let them go to Klein Windhoek, where there are eleven embassies already. {a4.p We} shall fight {e1 this} up to the Supreme Court if {a4.p we} have to."}

Ward councillor {a8 Justus Garoes}, who was outvoted in {a2.d the council}, {a8.says-e1 said {a8.p he} still regarded {e1 the decision} as a mistake. "{a8.p We} bent the town planning scheme for people who do not pay rates," {a8.p he} said.}

Not all residents share that view. Guest house owner {a5 Hafeni Shikesho} {a5.says+e1 said security on the street would improve. "For three years that villa stood empty and was stripped of its copper. With {e1 an embassy} there, police will at last drive past. {a5.p I} hope they come tomorrow," {a5.p he} said.}

{a6 The National Heritage Board} {a6.says=e1 said the villa was listed and that any alteration would require a permit, for which no application had been received. {a6.p It} had no objection to or preference for any particular user, {a6.p it} said.}

{a7 The Ministry of International Relations} {a7.says=e1 would only say that foreign missions were free to choose their premises within the law and that {a7.d the ministry} did not take part in municipal procedures}.

{a2.says+e1 A council spokesperson said {a2.d the municipality} had followed the law and would defend the approval before the minister}.

The appeal will be heard on 19 June.
