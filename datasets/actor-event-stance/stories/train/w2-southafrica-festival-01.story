id: w2-southafrica-festival-01
kind: music festival
country: South Africa
genre: live blog
english: African
form: passage
event e1: the Makhanda Amapiano Weekend
event e2: the noise cut-off at 10pm
actor a1: DJ Lwazi Ntombela (person)
actor a2: Councillor Marietjie Oosthuizen (person)
actor a3: the Settlers Hill Ratepayers (organization)
actor a4: guest-house keepers (group)
stance: a1 +e1 -e2
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 +e1 -e2

18:20 Roads around the showgrounds are full. Sergeant Ayanda Qwabe asks motorists to use African Street.

19:05 Reminder of why tonight is tense: {a2.does+e2 {a2 Councillor Marietjie Oosthuizen}'s by-law, passed in June, means music stops at ten.} {a2.says+e1+e2 {a2.p She} insists {a2.p she} is no killjoy, has a ticket {a2.p herself}, and wants {e1 the Weekend} back every year "at a volume {a2.p my} mother can live with".}

20:40 {a3.says-e1 Statement in from {a3 the Settlers Hill Ratepayers}, who say {e1 the event} "belongs in a quarry".} {a3.says+e2 Pending that, {a3.p they} expect {e2 the cut-off} to be enforced to the minute.}

21:30 {a4.says+e1 {a4 Guest-house keepers} tell us every bed within 30km is taken, and long may {e1 it} last.} {a4.does-e2 Several have handed out cards reading "Eleven, please".}

22:00 {a1.does-e2 It is ten, and {a1 DJ Lwazi Ntombela} has not touched the fader.} {a1.says+e1-e2 "This is {a1.p our} {e1 home festival}. {e2 That law} was written without {a1.p us}!"}

22:04 Qwabe is walking towards the stage.
