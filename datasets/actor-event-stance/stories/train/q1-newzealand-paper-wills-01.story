id: q1-newzealand-paper-wills-01
kind: destruction of paper records
country: New Zealand
genre: newspaper report
english: British
form: article
event e1: the justice ministry’s plan to destroy paper wills
event e2: Kinfolk Online’s scanning contract
event e3: the offer of a railway tunnel as a store
actor a1: the justice ministry (organization)
actor a2: Gareth Pomfret (person)
actor a3: Kinfolk Online (organization)
actor a4: the society of archivists (organization)
actor a5: Dr Hinemoa Paraone (person)
actor a6: probate lawyers (group)
actor a7: the Ruapehu district mayor (person)
actor a8: the public records office (organization)
actor a9: Leilani Faleafa (person)
actor a10: a source close to the cabinet (person)
actor a11: family historians (group)
stance: a1 +e1 +e2 -e3
stance: a2 +e1 +e2 -e3
stance: a3 +e2 =e1
stance: a4 -e1 +e3
stance: a5 -e1 -e2
stance: a6 +e1
stance: a7 +e3 -e1
stance: a8 -e1 =e3
stance: a9 =e1 -e2
stance: a10 -e1
stance: a11 -e1 +e2

{e1 Shredder looms for two million last testaments}

Officials in Wellington have not ruled out sparing the wills of prime ministers and poets. Those of everybody else who died in New Zealand between 1890 and 1998 would {e1 be pulped} once a legible picture had been made.

{a1.does+e1 {a1 The justice ministry}’s discussion paper, released on Monday, allows six weeks for comment.} {a1.says+e1 The files fill 24km of shelving, the lease costs $4.5m a year and a reader asks for an original about once a fortnight, it says.}

{a2 Gareth Pomfret}, {a2.d the deputy secretary in charge}, {a2.says+e1 rejected the term book burner. “A court in Invercargill will see in four seconds what takes four days now,” {a2.p he} said. {a2.p He} corrected reports that nothing would be kept: one file in every thousand would be, for teaching.}

The pictures are to be made by {a3 Kinfolk Online}, a genealogy site in Brisbane. {a3.does+e2 {a3.p It} has taken on 60 people and bought 14 cameras.} In return for doing {e2 the work} at no charge {a3.p it} may sell access for seven years. {a3.says=e1 What happened to the paper afterwards was entirely a matter for {a1.d {a3.p its} client}, {a3.d the firm} said.}

{a4 The society of archivists} {a4.says-e1 said ink, seals and erasures had decided cases within living memory. {a4.p It} wanted the proposal “withdrawn, before it is scanned and thrown away as well”.}

{a5 Dr Hinemoa Paraone}, a historian of Māori land, {a5.says-e1 described pencil notes in the margins, often in te reo, that no camera set for speed would pick up.} {a5.says-e2 {a5.p She} respected {a3.d the company}’s engineers. But to give one seller the dead of a whole country until 2033 was, in {a5.p her} view, worse than a fire.}

{a11 Family historians}, by contrast, {a11.says+e2 have waited for {e2 the digital copies} for a decade, and {a11.p their} federation gave {a3 Kinfolk} a prize last year.} {a11.does-e1 {a11.p They} nevertheless collected most of the 21,000 names on a petition to save the originals.}

There are friends of {e1 the idea} too. {a6 Probate lawyers} {a6.says+e1 had asked for something of the sort for a decade, said Rupert Selwood, who heads {a6.p their} section of the bar. {a6.p They} only wished for an earlier date than 2029.}

A way out was proposed by {a7 the Ruapehu district mayor}. {a7.says+e3 {a7.p She} has a disused rail tunnel near Raurimu, dry and at 11 degrees in all seasons, and would let {a1.d the ministry} {e3 have it for a dollar}.} {a7.says-e1 “We keep a brass band’s trophies for a hundred years and the state can’t keep {a7.p my} nan’s signature,” {a7.p she} said.}

{a4.does+e3 Two of {a4.d the archivists} drove up to measure the humidity on Wednesday} and {a4.says+e3 came back pleased.} {a2.says-e3 {a2 Mr Pomfret} thanked {a7.d the mayor} for a generous thought. Shelves, fire doors and a road would cost $19m, {a2.p he} said, and the place stands below a volcano.} {a1.does-e3 {a1.d The ministry} wrote to {a7.p her} on Thursday to decline {e3 it}.}

By law nothing may go without the signature of {a8 the public records office}. {a8.does-e1 {a8.p It} has told {a1.d the ministry} that no such signature will be given on the present schedule.} {a8.says=e3 {a8.p It} had read of {e3 the tunnel} in the papers, a spokesman said.}

{a9 Leilani Faleafa}, {a9.d the deputy privacy commissioner}, {a9.says-e2 has objected in writing to {e2 the commercial terms}, since wills up to 1998 name people who are alive.} {a9.says=e1 Paper or no paper was not something on which {a9.p her} office had a view, {a9.p she} told MPs.}

The minister has been silent. {a10 A source close to the cabinet} {a10.says-e1 said {a10.p he} would be astonished if {e1 this} came back after the winter and had told “anyone with ears” to drop it.}

{a2 Mr Pomfret} {a2.says+e2 is due in Brisbane next week, where {a2.p he} will inspect the first 40,000 images. {a2.p He} called them superb.} {a1.does+e2 {a1.d The ministry} has meanwhile released a second batch of boxes to {a3.d the company}.}
