id: o1-australia-dog-beach-01
kind: dog ban on beach
country: Australia
genre: local paper
english: Australian
form: article
event e1: the shire's ban on dogs at Merriwa Beach
actor a1: Mayor Kylie Stratton (person)
actor a2: Paws on Sand (organization)
actor a3: Trent Hollis (person)
actor a4: Anjali Menon (person)
actor a5: Cr Bob Wearne (person)
actor a6: the state government (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 -e1
stance: a6 =e1

About 150 people walked their dogs along Merriwa Beach on Sunday, the first weekend on which doing so could bring a $322 fine.

Rangers handed out leaflets and took some names but no infringement notices were issued.

{a2.does-e1 The walk was organised by {a2 Paws on Sand}, a group formed in September}, and led by {a3.d {a2.p its} secretary}, {a3 Trent Hollis}, {a3.does-e1 who brought two kelpies}.

{a3.says-e1 "{a3.p I}'ve come down here every morning for 19 years and {a3.p I}'ve picked up after other people's dogs as well as {a3.p my} own," {a3 Mr Hollis} said.} {a3.says-e1 {a3.p He} said the nearest off-leash beach was a 35-minute drive away and had no shade.}

Councillors {e1 closed the southern two kilometres to dogs} all year round at their November meeting after four hooded plover chicks were found dead.

{a1 Mayor Kylie Stratton}, {a1.does+e1 whose casting vote carried the motion}, {a1.says+e1 said the number of breeding pairs had gone from eleven to three.}

{a1.says+e1 "{a1.p I} own a labrador. {a1.p I} don't enjoy this. But {a1.p we} tried leads, {a1.p we} tried signs and {a1.p we} tried a season of volunteers, and {a1.p we} lost the chicks," {a1 Cr Stratton} said.} {a1.does+e1 {a1.p She} has asked for two more rangers in next year's budget}.

Shorebird ecologist {a4 Anjali Menon} {a4.says+e1 said birds sitting on eggs left the nest when a dog came within 60 metres, on lead or off, and that an egg on hot sand died in minutes.} {a4.says+e1 {a4.p She} said a part-year closure, which {a2.d the group} prefers, would miss the second clutch.}

{a5 Cr Bob Wearne} {a5.says-e1 said foxes took more chicks than pets did and the shire had cut its baiting program in 2022.} {a5.does-e1 {a5.p He} will move in February that {e1 the decision} be rescinded}, although it is not clear {a5.p he} has the numbers.

{a6.says=e1 A spokeswoman for {a6 the state government} said local laws on animals were a matter for councils.}

{a2 Paws on Sand} {a2.does-e1 has engaged a solicitor}. {a2.p Its} next walk is set for Australia Day weekend.
