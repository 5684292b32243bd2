id: r4-uk-theatre-funding-01
kind: theatre funding
country: United Kingdom
genre: local paper
english: British
form: passage
event e1: the withdrawal of the council grant to the Quayside Theatre
actor a1: Coldharbour District Council (organization)
actor a2: Cllr Maureen Tapscott (person)
actor a3: Rory Penmarsh (person)
actor a4: Juliet Swanage (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1

COUNCILLORS have agreed to end the £94,000 annual grant to the Quayside Theatre from next April. {a1 Coldharbour District Council}'s executive {a1.does+e1 voted 6-1 for {e1 the move} on Tuesday night} as part of a £2m package of savings. {a2.says+e1 {a2 Cllr Maureen Tapscott}, who holds the leisure portfolio, said: "{a2.p We} have to protect care services first and the theatre has had notice of this since 2009."} {a3.says-e1 {a3 Rory Penmarsh}, {a3.d the artistic director}, said {e1 the loss of the money} put the autumn season in doubt.} {a4.does-e1 A petition started by {a4.d the actress} {a4 Juliet Swanage}, who grew up in the town, has 3,100 names}.
