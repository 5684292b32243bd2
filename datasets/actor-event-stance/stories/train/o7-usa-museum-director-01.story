id: o7-usa-museum-director-01
kind: museum director appointment
country: United States
genre: local paper
english: American
form: article
event e1: the hiring of Bradley Stroud as director of the Halsted Museum
event e2: selling paintings from the museum's storage
actor a1: Bradley Stroud (person)
actor a2: the board of trustees (organization)
actor a3: Marjorie Dunleavy (person)
actor a4: Tavon Whitlock (person)
actor a5: the staff association (organization)
actor a6: Renata Kolb (person)
actor a7: a spokesman for the attorney general (person)
actor a8: Mayor Phil Okerlund (person)
stance: a1 +e1 +e2
stance: a2 +e1 =e2
stance: a3 +e1 -e2
stance: a4 +e2
stance: a5 -e1 -e2
stance: a6 -e1
stance: a7 =e2
stance: a8 +e1 =e2

{a2 The board of trustees} of the Halsted Museum {a2.does+e1 voted 12-3 Thursday to {e1 give a five-year contract to {a1 Bradley Stroud}}}, {a1.d a retail executive} who has never worked in an art museum.

{a1 Stroud}, 49, {a1.does+e1 starts July 1}. {a1.says+e1 {a1.p He} told a news conference in the lobby that {a1.p he} had turned down two other jobs and that the city "deserves a museum with its lights on."} The Halsted lost $3.1 million last year.

{a1.says+e2 {a1.p He} also said that 94 percent of the collection is in the basement and that {a1.p he} saw nothing wrong with {e2 parting with some of it}. "If {a1.p we} haven't hung it since 1960, who is it for?" {a1.p he} said.}

{a3 Marjorie Dunleavy}, {a3.d who chaired the search}, {a3.says+e1 said {a1 Stroud} had been the first choice of all five consultants.} {a3.says-e2 On the storage pictures {a3.p she} said {a3.p her} grandfather had given 40 of them and {a3.p she} would go to court before {a3.p she} saw {e2 one at auction}.}

{a2.says=e2 {a2.d The board} has not discussed {e2 sales}, {a2.p it} said in a release, and no vote is scheduled.}

{a5 The staff association}, which represents 118 employees, {a5.does-e1 walked out of the news conference}. {a5.says-e1 In a flyer {a5.p it} said two candidates with doctorates and 20 years in the field were not invited for a second interview.} {a5.says-e2 {a5.p It} said {a5.p its} curators would not sign papers releasing any work.}

{a6 Renata Kolb}, {a6.d the chief curator} and one of the two, {a6.does-e1 submitted {a6.p her} resignation Friday morning}. {a6.says {a6.p She} declined to be interviewed.}

{a4.d Trustee} {a4 Tavon Whitlock} {a4.says+e2 said the roof would cost $9 million and that one Dutch landscape would pay for it.} {a4.says {a4.p He} missed the vote because of a delayed flight and said {a4.p he} hadn't yet met {a1.d the new director}.}

{a8 Mayor Phil Okerlund} {a8.says+e1 said {a1 Stroud} was "exactly what {a8.p we} need downtown."} {a8.says=e2 As for the paintings, that was between {a2.d the trustees} and {a2.p their} lawyers, {a8.p he} said.}

{a7.d A spokesman for the attorney general}, whose office oversees charities, {a7.says=e2 said a museum has to give 60 days' notice of {e2 any such sale} and that none had been received.}
