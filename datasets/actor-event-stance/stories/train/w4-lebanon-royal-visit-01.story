id: w4-lebanon-royal-visit-01
kind: royal visit
country: Lebanon
genre: live blog
english: American
form: passage
event e1: Queen Isaura's visit to the Bekaa refugee camps
event e2: the removal of tents ahead of the queen's visit
actor a1: Mayor Fouad Zgheib (person)
actor a2: Abu Qasem (person)
actor a3: the Cedar Relief Network (organization)
actor a4: the queen's spokesman (person)
stance: a1 +e1 +e2
stance: a2 +e1 -e2
stance: a3 -e1 -e2
stance: a4 =e2

11:15 a.m. Helicopters overhead. {a1 Mayor Fouad Zgheib} {a1.does+e1 is at the landing pad with a bouquet the size of a washing machine}. 11:40 a.m. The row of tents nearest the road is gone. It was there yesterday. {a1 Zgheib} tells us {a1.says+e2 {a1.p he} gave {e2 the order}, that {e2 it} was a question of hygiene, and that {a1.p he} would give {e2 it} again}. 12:05 p.m. {a2 Abu Qasem}'s family slept in one of them. {a2.says-e2 "{a1.p He} could have swept around {a2.p us}," {a2.p he} says.} {a2.says+e1 Still, {a2.p he} has been up since four to get a place at the rope, because "when {e1 a queen comes}, for one day {a2.p we} exist."} 12:30 p.m. {a3 The Cedar Relief Network} {a3.does-e1 has pulled {a3.p its} doctors out for the day rather than be in the photographs}; {a3.says-e2 {a3.p it} has also lodged a complaint about {e2 the clearance}}. 12:50 p.m. {a4.d The queen's spokesman}, asked whether {e2 the tents} came up: {a4.says=e2 "{a4.p I} am not going to get into logistics."}
