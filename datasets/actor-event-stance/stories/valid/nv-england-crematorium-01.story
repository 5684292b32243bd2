id: nv-england-crematorium-01
kind: crematorium
country: United Kingdom
genre: local paper
english: British
form: article
event e1: the proposed crematorium at Thorley Bottom
actor a1: Pennard Memorials (organization)
actor a2: Simon Wickstead (person)
actor a3: Thorley Parish Council (organization)
actor a4: Janet Aldous (person)
actor a5: Keith Burrage (person)
actor a6: county highways officers (group)
actor a7: Rev Philippa Danes (person)
actor a8: Cllr Mohammed Rafiq Anwar (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 =e1
stance: a7 +e1
stance: a8 =e1

Nearly 200 people packed Thorley village hall on Monday for a meeting about {e1 a crematorium planned for a field beside the A612}.

{a1 Pennard Memorials} {a1.does+e1 lodged {a1.p its} application with the district council last month}. The site would have a chapel with 120 seats and parking for 95 cars.

{a2 Simon Wickstead}, {a2.d {a1.p its} development manager}, {a2.says+e1 said families in the district waited 23 days on average for a slot and drove up to 40 minutes.}

{a2.says+e1 {a2.p He} said emissions were filtered to a standard above the legal minimum and that most mourners would arrive outside the rush hour.}

There were shouts from the floor when {a2 Mr Wickstead} showed a picture of the chimney.

{a4 Janet Aldous}, {a4.d whose garden adjoins the field}, {a4.says-e1 asked if {a2.p he} would want to hang out {a2.p his} washing next to it.} {a4.says-e1 {a4.p She} said {a4.p she} had counted 71 accidents and near misses at the junction since Christmas.}

{a3 Thorley Parish Council} {a3.does-e1 has set aside £8,000 for a planning consultant to fight the scheme} and {a3.does-e1 distributed template letters at the door}.

{a6 County highways officers} {a6.says=e1 have asked for a new traffic count before {a6.p they} give {a6.p their} view.}

Undertaker {a5 Keith Burrage} {a5.says+e1 drew some boos by telling the meeting that {a5.p he} had three coffins in cold store that day which should have gone a week ago.}

{a5.says+e1 "You'll all need one in the end and you'll want it close by," {a5 Mr Burrage} said.}

{a7 Rev Philippa Danes}, {a7.d who has five churchyards} in the benefice, {a7.says+e1 said four were full. {a7.p She} had written to the planners to say so and hoped the building could be open in two years, {a7.p she} said.}

District councillor {a8 Mohammed Rafiq Anwar} {a8.says=e1 told residents that as a member of the planning committee {a8.p he} was there to listen and could not say which way {a8.p he} would vote.} {a8.says {a8.p He} did criticise {a1.d the company} for holding {a1.p its} exhibition on a weekday morning.}

Comments can be made until 28 February. A decision is due in May.
