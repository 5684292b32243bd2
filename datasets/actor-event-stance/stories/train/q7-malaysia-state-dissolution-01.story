id: q7-malaysia-state-dissolution-01
kind: early dissolution of a state assembly
country: Malaysia
genre: newspaper report
english: British
form: article
event e1: the early dissolution of Pahang's state assembly
event e2: the seat-sharing deal between Harapan Timur and Parti Warga
event e3: the anti-corruption inquiry into Datuk Razlan's timber permits
actor a1: Datuk Razlan Effendi (person)
actor a2: Harapan Timur (organization)
actor a3: Parti Warga (organization)
actor a4: Tan Sri Zubaidah Hamdan (person)
actor a5: Sivakumar Pillay (person)
actor a6: the palace (organization)
actor a7: the election commission (organization)
actor a8: backbenchers from the hill seats (group)
actor a9: Lim Beng Huat (person)
actor a10: durian growers (group)
actor a11: Dr Nurul Asyikin (person)
stance: a1 +e1 -e3
stance: a2 +e1 +e2
stance: a3 -e1 +e2
stance: a4 -e1 +e3
stance: a5 -e1 -e2 +e3
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1 -e2
stance: a9 +e2 -e3
stance: a10 -e1
stance: a11 =e1 =e2

Chief minister goes to the country 16 months early

{a1.d The chief minister of Pahang} drove to the palace in Pekan on Sunday morning with a single sheet of paper and {a1.does+e1 left 25 minutes later with leave to {e1 send the state's 42 assemblymen home}}.

{a1 Datuk Razlan Effendi} {a1.says+e1 told reporters that floods, a new motorway and the price of diesel had changed the state since the last contest, and that {a1.p he} wanted "a fresh signature at the bottom of the page". {a1.p He} rejected any suggestion that {a1.p he} was running from something. "People who run do not run towards a polling station," {a1.p he} said.}

The something is {e3 an investigation}, opened in May, into 19 logging permits issued to a firm in which {a1.p his} brother-in-law had shares. {a1 Razlan} {a1.says-e3 says the permits were given out by lot and that the officers were reading {a1.p his} diaries for pleasure.}

{a6 The palace}, which need not have agreed, {a6.does+e1 granted the request without asking for a second meeting}. {a7 The election commission} {a7.says=e1 said polling must take place within 60 days and that {a7.p it} would settle the date on Thursday.}

{a4 Tan Sri Zubaidah Hamdan}, {a4.d a former chief minister} from the same party, {a4.does+e3 gave the investigators six hours of evidence in June.} {a4.says-e1 {a4.p She} has refused to stand again and said on Sunday that {a4.p she} had never known a farmer pick a crop early except when there was a thief about.}

{a2.d The ruling alliance}, {a2 Harapan Timur}, holds 23 seats. {a2.does+e1 {a2.p It} had the banners printed before {a1.d the chief minister} was back in {a1.p his} office.} {a2.does+e2 At lunch {a2.p its} secretary initialled {e2 an agreement to stand aside in seven constituencies in favour of {a3 Parti Warga}}}, a smaller group which has supported the government from outside.

{a3 Parti Warga} accepted the terms at once, {a3.says+e2 and called {e2 them} more generous than {a3.p it} had hoped.} {a3.says-e1 {a3.p Its} leader was put out by the timing all the same. With half of {a3.p its} voters on the pilgrimage or in Singapore, he said, {a3.d the party} had asked for the full term, been promised it and would not have given up a day of it.}

For {a8 backbenchers from the hill seats} it is the other way round. {a8.says+e1 {a8.p They} had been pressing for {e1 a contest} since January, while memories of the flood money are warm.} {a8.does-e2 Five of {a8.p them} have said {a8.p they} will file papers as independents where {a2.d the alliance} makes way for strangers.} {a9 Lim Beng Huat}, {a9.d who negotiated {e2 the arrangement}}, {a9.says+e2 offered {a8.p them} posts on water boards and said {a9.p he} could not draw a map that pleased every man standing on it.} {a9.says-e3 The anti-corruption officers would be better employed on the docks, {a9.p he} added.}

The opposition is led by {a5 Sivakumar Pillay}, a lawyer from Bentong. {a5.does+e3 It was {a5.p he} who lodged the complaint about the permits.} {a5.says-e1 {a5.p He} said the assembly had been due to debate the auditor's report on Wednesday.} {a5.does-e1 {a5.p He} will ask the high court in Kuantan to restore the sitting.} {a5.says-e2 As for the seven seats, voters were being handed round "like a plate of cakes".}

Among those who had not looked for {e1 a campaign} in November are {a10 durian growers} in Raub, whose land titles were on the order paper. {a10.does-e1 About 300 of {a10.p them} stood outside the empty chamber on Monday with fruit in baskets and a placard asking members to come back to work.}

{a11 Dr Nurul Asyikin}, {a11.d who runs a polling group} in Shah Alam, {a11.says=e1 gave the government 21 to 27 seats if turnout stays above 70 per cent.} {a11.says=e2 The effect of {e2 the bargain} depends on how many independents turn up on nomination day, {a11.p she} said.}
