id: w2-canada-festival-01
kind: music festival
country: Canada
genre: local paper
english: American
form: passage
event e1: the Saltgrass folk festival
event e2: the cancellation of the headline concert by Dell Moxley
actor a1: Ruth Anne Peddle (person)
actor a2: Constable Jory Whiffen (person)
actor a3: the Bonne Harbour Fishers' Local (organization)
actor a4: Dell Moxley (person)
stance: a1 +e1 +e2
stance: a2 =e1
stance: a3 +e1 -e2
stance: a4 +e1 -e2

For the first time in {e1 its} 22 years {e1 the Saltgrass folk festival} will close without {a4 Dell Moxley}. {a1.does+e2 Artistic director {a1 Ruth Anne Peddle} {e2 struck {a4.p his} Sunday set off the bill}} after a recording surfaced of the singer mocking the town's hearing-impaired choir, {a1.says+e2+e1 and {a1.p she} did {e2 it}, {a1.p she} said, "so that there can be {e1 a twenty-third}".} {a3.does-e2 {a3 The Bonne Harbour Fishers' Local} sent {a1.p her} back {a3.p its} forty passes for the night}, {a3.does+e1 though {a3.p its} members are still building the stage, as they do each July, for nothing}. {a4.says-e2+e1 {a4 Moxley} wrote online that {a4.p he} had apologized twice, that {e2 the axe} was unjust, and that everybody should go to {e1 Saltgrass} anyway and "sing loud enough for {a4.p me} to hear".} {a2.says=e1 {a2 Constable Jory Whiffen} expects 9,000 visitors and one extra ferry.}
