id: q3-finland-patent-pool-01
kind: patent pool
country: Finland
genre: business page
english: British
form: article
event e1: the Lumos patent pool's single fee per handset
event e2: the complaint to the European competition authorities
actor a1: Lumos (organization)
actor a2: Kaarna Networks (organization)
actor a3: Pirkko Vaherto (person)
actor a4: Tessera Mobile (organization)
actor a5: Association of Connected Device Makers (organization)
actor a6: the Technical University of Tampere (organization)
actor a7: Ludovic Garnault (person)
actor a8: Okayo (organization)
actor a9: Bridget Falconer (person)
actor a10: the European authorities (organization)
actor a11: small inventors (group)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 +e1 -e2
stance: a4 -e1
stance: a5 -e1 +e2
stance: a6 -e1 =e2
stance: a7 -e1 +e2
stance: a8 +e1 -e2
stance: a9 =e1 =e2
stance: a10 =e2
stance: a11 +e1

Owners of more than 9,000 wireless patents are to ask phone makers for {e1 $2.40 on every device they sell}, in place of separate bargains with each of 27 companies, universities and individuals.

{a1.does+e1 {e1 The tariff}, published in Helsinki on Monday by a new company called {a1 Lumos}, would apply to telephones built for the next mobile standard.} {e1 It} is backed by {a2 Kaarna Networks}, {a2.d the Finnish equipment group}, which {a2.does+e1 has put in 2,100 of {a2.p its} own inventions}.

{a3.d Lumos's chief executive}, {a3 Pirkko Vaherto}, {a3.says+e1 rejected the suggestion that {a1.d {a3.p her} company} was a toll booth. "There are 27 booths on this road today. {a3.p I} am taking away 26," {a3.p she} said. Small firms which have never been able to afford a patent department would gain most, {a3.p she} argued.}

The first large customer came forward on the same day. {a8 Okayo}, {a8.d a Japanese maker of rugged handsets}, {a8.does+e1 signed for five years and paid the first instalment in advance.} {a8.says+e1 {a8.p Its} head of licensing said $2.40 was more than {a8.p he} had hoped for, and $1.10 less than {a8.p he} was paying.}

{a4 Tessera Mobile}, which sells one in nine of Europe's phones, {a4.does-e1 returned {a1 Lumos}'s documents unopened, according to two people who have seen the covering note.} {a4.says {a4.p It} declined to comment.}

Within hours {a5.d the industry's lobby in Brussels}, the {a5 Association of Connected Device Makers}, {a5.does+e2 lodged {e2 a 140-page submission} with {a10.d the competition directorate}.} {a5.says-e1 "Twenty-seven rivals in one room, {e1 agreeing a price}. There used to be a word for that," said {a7 Ludovic Garnault}, {a7.d the association's director}.} {a7.says+e2 {a7.p He} said {a7.p he} had written the opening chapter {a7.p himself} and would take {e2 the file} to Luxembourg if need be.} {a7.says-e1 {a7.p His} own view, {a7.p he} added, was that not one patent in ten in {e1 the bundle} was worth the staple.}

{a3.says-e2 {a3 Ms Vaherto} said {e2 the filing} had obviously been finished before {e1 the tariff} was.} {a1.does-e2 {a1 Lumos} has hired a former advocate-general to {e2 answer it}.} {a8.says-e2 {a8 Okayo}, although a member of {a5.d the lobby}, said {a8.p it} had not been consulted and wished {a8.p its} name to be taken off {e2 the paper}.}

{a10.says=e2 A spokeswoman for {a10 the European authorities} confirmed that {e2 a submission} had been received and would be assessed. There is no deadline.}

One surprise was the absence of {a6 the Technical University of Tampere}, whose researchers developed a method of saving battery power now found in most phones. {a6.says-e1 {a6.p It} wished {a6.p its} friends at {a2 Kaarna} every success, but said that for {a6.p its} own discovery {e1 a share of 4 cents} was "not a serious sum". {a6.p It} will go on licensing alone.} {a6.says=e2 {a6.d The university} had not been asked about {e2 Brussels} and did not wish to be, a spokesman said.}

{a11 Small inventors} take another view. {a11.does+e1 Some sixty of {a11.p them} have transferred {a11.p their} rights to {a1 Lumos} since the spring}, among {a11.p them} a retired radio engineer in Oulu who had been trying to collect from a Californian company since 2009.

{a9 Bridget Falconer}, {a9.d a patent lawyer in London}, {a9.says=e1=e2 said that similar {e1 schemes} for video and for cars had begun with {e2 complaints} too and that some of these had succeeded. Everything depended on whether holders were free to license outside, {a9.p she} said, and this was a matter of the small print.}

Phone makers worldwide paid an estimated $14bn for patents last year.
