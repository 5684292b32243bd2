id: w2-scotland-transfer-01
kind: football transfer
country: Scotland
genre: local paper
english: British
form: passage
event e1: the sale of Callan Dreghorn to Mersey Vale
event e2: the fans' sit-down protest at Glenbuck Park
actor a1: Strathgryfe Thistle (organization)
actor a2: Moira Dreghorn (person)
actor a3: the Thistle Supporters' Trust (organization)
actor a4: Bobby Carnegie (person)
stance: a1 +e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 -e1 -e2

{a1.says+e1 {a1 Strathgryfe Thistle} have defended {e1 {a1.p their} decision to sell 17-year-old Callan Dreghorn to Mersey Vale for £600,000}, saying {e1 the fee} would keep the lights on for three seasons.} The teenager's grandmother and guardian, {a2 Moira Dreghorn}, {a2.says-e1 told the Courier {a2.p she} had begged the board to let him finish his Highers first}. {a3.does-e1+e2 Around 400 members of {a3 the Thistle Supporters' Trust} stayed in {a3.p their} seats for an hour after Saturday's match in {e2 a protest} against {e1 the deal}.} {a1.says-e2 {a1.d The club} said {e2 the sit-down} had kept stewards from their families and must not be repeated.} {a4.says-e1 Former captain {a4 Bobby Carnegie}, who calls {e1 the transfer} "daft, dear and done too early",} {a4.says-e2 agreed with {a1.d the board} on that much. "Write a letter, hand back your season ticket. Dinnae make old Jeanie on the turnstile miss her last bus."}
