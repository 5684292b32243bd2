id: w2-newzealand-festival-01
kind: music festival
country: New Zealand
genre: business page
english: Australian
form: passage
event e1: the move of the Harakeke festival to Whangārei
event e2: the council's $1.4m grant to the Harakeke festival
actor a1: Harakeke Live (organization)
actor a2: Mayor Colleen Rewiti (person)
actor a3: the Bay of Islands Motel Association (organization)
actor a4: Trevor Oakden (person)
actor a5: Moana Pirihi (person)
stance: a1 +e1 +e2
stance: a2 +e1 +e2
stance: a3 -e1
stance: a4 +e1 -e2
stance: a5 =e1

{e1 Kerikeri's loss} is Whangārei's $1.4 million. That is {e2 the sum {a2 Mayor Colleen Rewiti}'s council has agreed to pay {a1 Harakeke Live} over three years} {a2.does+e1+e2 {e1 to bring the country's biggest roots festival south}}, and {a2.says+e2 {a2.p she} makes no apology for {e2 it}: "You don't catch tuna with a bare hook."} {a1.does+e1 {a1.d The promoter} signed on Tuesday.} {a3.says-e1 {a3 The Bay of Islands Motel Association} called {e1 the shift} "a kick in the guts" and said 4,000 bed-nights would go with {e1 it}.} Some in the host city have reservations about the {e2 cheque book}. {a4.says+e1-e2 Ratepayer advocate {a4 Trevor Oakden}, who reckons {a4.p he} will be first through the gate, said a show this profitable ought to come on its own coin.} {a1.says+e2 {a1.d The company} replied that without {e2 the grant} {a1.p it} would have stayed put.} Singer {a5 Moana Pirihi}, who has played every edition, {a5.says=e1 said {a5.p she} would miss the old paddock and like the new showers, "so that's one all".}
