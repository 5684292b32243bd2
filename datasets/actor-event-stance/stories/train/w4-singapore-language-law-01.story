id: w4-singapore-language-law-01
kind: language law
country: Singapore
genre: broadcast transcript
english: Asian
form: passage
event e1: the rule lifting the cap on dialect programmes on radio
event e2: the campaign to restore the dialect cap
actor a1: Auntie Goh Poh Choo (person)
actor a2: the Mandarin Teachers' Circle (organization)
actor a3: media scholar Dr Arvind Menon (person)
actor a4: the broadcasting authority (organization)
stance: a1 +e1 -e2
stance: a2 -e1 +e2
stance: a3 =e1 =e2
stance: a4 +e1 =e2

After forty-six years, you may hear Hokkien on the radio at any hour again. {a4 The broadcasting authority}, {a4.does+e1 which scrapped the one-hour cap on 1 June}, {a4.says+e1 says the old limit had "done its work" and that {a4.p it} is pleased with {e1 the first month}}. One of {e1 the new regime}'s stars is a 77-year-old. {a1 Auntie Goh Poh Choo} sold fishballs; now {a1.does+e1 {a1.p she} hosts three hours of gossip and opera every afternoon}. But {a2 the Mandarin Teachers' Circle} {a2.does+e2 has gathered 12,000 signatures to bring the cap back}. {a2.says-e1 {a2.p Its} secretary tells us children should not pay for their grandparents' nostalgia.} Told about {e2 the petition} on air, {a1.d the hostess} {a1.says-e2 offered to sign {e2 it} in Teochew, "so they will have to ask somebody old to read {e2 it}"}. {a3 Media scholar Dr Arvind Menon} {a3.says=e1=e2 reminds us that audience figures will not be out till October; until then, {a3.p he} says, neither camp knows very much}. {a4.d The authority} {a4.says=e2 would not comment on {e2 the signatures}}.
