id: q5-denmark-theme-park-01
kind: theme park permission
country: Denmark
genre: newspaper report
english: British
form: article
event e1: the Tuesday Giant theme park at Skovhus
event e2: Signe Raunkjær's lawsuit over the book characters
event e3: the felling of the Skovhus lime avenue
actor a1: Jesper Raunkjær (person)
actor a2: Signe Raunkjær (person)
actor a3: Fjordland Attractions (organization)
actor a4: Nørager council (organization)
actor a5: the Authors' Union (organization)
actor a6: Bodil Thrane (person)
actor a7: local innkeepers (group)
actor a8: Friends of the Avenue (organization)
actor a9: Henrik Ostergaard-Lund (person)
stance: a1 +e1 -e2 +e3
stance: a2 -e1 +e2
stance: a3 +e1 +e3
stance: a4 +e1 -e3
stance: a5 +e2
stance: a6 -e1
stance: a7 +e1
stance: a8 -e3 =e1
stance: a9 =e1 =e2

Heirs fall out over a giant's new home

The children's author Karen Raunkjær wrote her 19 books about the Tuesday Giant in an attic above a bakery in Aarhus, and left instructions that the attic was never to be shown to anybody.

Nine years after her death {a1.d her son} and {a2.d her granddaughter} disagree about what else she would not have wanted shown.

{a1 Jesper Raunkjær}, {a1.d who chairs the estate}, {a1.does+e1 has licensed the giant, his goat and his eleven landladies to {a3 Fjordland Attractions}}, {a3.does+e1 which intends to {e1 open 22 rides and a 300-room hotel in the grounds of Skovhus manor, north of Randers}}. {a2 Signe Raunkjær}, {a2.d a puppet-maker}, {a2.does+e2 is asking the Maritime and Commercial Court to declare that {e2 the characters were left to the whole family and cannot be let by one member of it}}.

{a2.says-e1 '{a2.p I} love {a1.p my} uncle and {a1.p he} has kept those books in print when nobody else would,' {a2.p she} said. 'But a giant who is frightened of crowds cannot be put at the end of a queue.'}

{a1 Mr Raunkjær}, 71, {a1.says-e2 has instructed a firm of Copenhagen advocates and declines to call {e2 the case} a family quarrel. {a1.p He} says that the will was read aloud to {a2.p her} in 2016 and {a2.p she} ate cake.} {a1.says+e1 Without {e1 the project}, {a1.p he} adds, the estate will run out of money to fight unlicensed toys within three years.}

{a4 Nørager council} {a4.does+e1 gave planning consent by 16 votes to 9}. {a4.p It} expects 650 jobs in a district that has lost its sugar works and its secondary school. {a4.does-e3 {a4.p It} turned down a separate request from {a3.d the company} to {e3 remove 88 lime trees, planted in 1790}, and told {a3.p it} to bring visitors in by the back drive.}

{a3.does+e3 {a3 Fjordland} has taken {e3 that point} to the appeals board}, where {a1.d the estate's chairman} {a1.says+e3 spoke on {a3.p its} behalf last week. The trees were hollow and several had dropped branches on parked cars, {a1.p he} told the members.} A ruling is due in August.

{a8 Friends of the Avenue}, with 1,900 subscribers, {a8.does-e3 has chained a calendar to each trunk on which passers-by can sign up to stand guard}. {a8.says=e1 {a8.p It} takes no position on roller coasters, {a8.p its} secretary says; half the committee has grandchildren.}

{a6 Bodil Thrane}, {a6.d who drew the pictures for the last seven volumes}, {a6.says-e1 was shown a model of {e1 the main gate} in spring. {a6.p She} thought the workmanship excellent. {a6.p She} then wrote to {a3.d the firm} asking for {a6.p her} name to be left off everything from the ticket to the drains.}

{a7.d Those who let rooms nearby} see it otherwise. {a7 Local innkeepers} {a7.does+e1 have pooled 2m kroner for a shuttle bus from the railway} and {a7.says+e1 grumble only that the hotel on the site will have a swimming pool}.

{a5 The Authors' Union} {a5.does+e2 is paying a third of {a2 Ms Raunkjær}'s costs}. {a5.says+e2 {a5.p Its} lawyer said estates all over Scandinavia were being run by whoever had the key to the filing cabinet, and {e2 a judgment} was needed.} {a5.d The union} has no opinion on amusement parks.

{a9 Henrik Ostergaard-Lund}, {a9.d a copyright scholar}, {a9.says=e1=e2 said Danish law gave heirs equal shares unless a will provided otherwise, and that this will could be read in two ways, depending on a comma. If {a2.d the claimant} won, {a9.p he} said, the licence would have to be negotiated again, which need not mean that {e1 the park} was dead.}

The first hearing is on 3 October. {a3 Fjordland} {a3.does+e1 has ordered the carousel}.
