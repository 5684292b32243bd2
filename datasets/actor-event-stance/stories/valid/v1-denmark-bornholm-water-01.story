id: v1-denmark-bornholm-water-01
kind: water price rise
country: Denmark
genre: local paper
english: British
form: passage
event e1: the 40 per cent rise in Bornholm's water charges
event e2: the reopening of the Klemensker quarry (unrelated)
actor a1: Østvand (organization)
actor a2: Lone Marie Pihl (person)
actor a3: Peder Kofoed-Juhl (person)
actor a4: the island's pig farmers (group)
stance: a1 +e1
stance: a2 +e1 =e2
stance: a3 -e1
stance: a4 =e1 =e2

Nitrate has got into the wells at Klemensker, and getting it out again will cost every household on Bornholm about 2,900 kroner a year. So says {a1 Østvand}. {a1.does+e1 {a1.d The utility} posted {e1 the new charges, up 40 per cent,} to 19,000 letterboxes on Saturday.} Not many of the recipients will have reacted like {a2 Lone Marie Pihl}. {a2.says+e1 "At last," says {a2.d the retired midwife}, who has boiled {a2.p her} water since the spring. "Better late, and better dear, than never."} {a3 Peder Kofoed-Juhl}, the regional councillor, is all for clean water as well and has
said so at every meeting. {a3.says-e1 But {e1 this bill}, {a3.p he} holds, has been sent to the wrong address: let those who spread the slurry pay, and let the charges go back to what they were.} {a3.does-e1 {a3.p His} motion to that effect will be tabled on Tuesday.} Those who spread it, {a4.d the island's pig farmers}, {a4.says=e1 would not discuss {e1 the charges} when rung by this paper}.
