id: q6-netherlands-painting-return-01
kind: looted painting claim
country: Netherlands
genre: newspaper report
english: British
form: article
event e1: the return of "Winter at Spaarnwoude" to the Goldhirsch heirs
event e2: the abolition of the public-interest test for looted art
actor a1: Haarlem city council (organization)
actor a2: the Goldhirsch heirs (group)
actor a3: the restitution panel (organization)
actor a4: Marijke Hoogland (person)
actor a5: Wouter Dijkgraaf (person)
actor a6: the city museum (organization)
actor a7: the Stadsbelang group (organization)
actor a8: Jewish community leaders (group)
actor a9: Annelies Terpstra (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 +e2
stance: a5 +e1 =e2
stance: a6 -e1
stance: a7 -e1 +e2
stance: a8 +e1 +e2
stance: a9 =e1

{a3.d A Dutch panel} that settles claims to art lost under Nazi occupation {a3.does-e1 ruled in 2021 that a winter landscape should stay where it was}. On Thursday night {a1 Haarlem city council} {a1.does+e1 voted by 24 to 15 to {e1 give it away} all the same}.

The small picture by a follower of Avercamp was sold in October 1940 by Salomon Goldhirsch, a Jewish leather merchant, to a dealer in Amsterdam for 2,100 guilders. He was murdered at Sobibor. The city bought it from a later owner in 1952.

{a2 The Goldhirsch heirs}, nine people in Israel, Uruguay and the United States, {a2.does+e1 wrote to every councillor by hand}. {a2.says+e1 “{a2.p Our} aunt could describe the dog on the ice. She had never been inside {a6.d the museum},” said one of {a2.p them}, speaking for all nine after {e1 the vote}.}

{a3 The restitution panel} had accepted that the sale was forced. {a3.p It} {a3.says-e1 found, however, that “{a2.d the claimants}’ emotional tie to the object is slight and its place in the collection considerable”.} {a3.p Its} chairman {a3.says-e1 said on Friday that he bore no grudge against {a1.d a council} which owned the picture and could do as {a1.p it} pleased, but he was sorry that {e1 it} had.}

That weighing of interests is on the way out. {a4 Marijke Hoogland}, {a4.d the culture secretary}, {a4.does+e2 told parliament last week that {e2 the rule would go} from January}. {a4.says+e2 “A thief’s need for the bicycle is not evidence,” {a4.p she} said.} {a4.p She} would not be drawn on Haarlem.

{a3.d The panel} {a3.does-e2 has sent {a4.p her} eleven pages against {e2 the change}}. Without it, {a3.says-e2 {a3.p it} warned, buyers in good faith would be stripped of things their grandparents had paid for twice over.}

{a5 Wouter Dijkgraaf}, {a5.d the alderman who put the proposal to the council}, {a5.says+e1 conceded that {e1 it} would cost Haarlem a picture insured for 3.4 million euros and a legal bill nobody had budgeted for. It could have been done better, {a5.p he} said, and sixty years sooner.} {a5.says=e2 What the ministry did with its regulations was for the ministry.}

{a6 The city museum} {a6.says said {a6.p its} sympathy was with {a2.d the family}.} {a6.says-e1 {a6.p It} had asked for a shared arrangement under which the landscape would hang in Haarlem with Goldhirsch’s name and story beside it, and {a6.p it} regretted that this had been refused.} The curator of old masters {a6.does-e1 has meanwhile asked for a fresh opinion on the 1940 price}.

{a7 The Stadsbelang group}, which has eight seats, {a7.does-e1 voted against}. {a7.says+e2 {a7.p Its} leader said she had supported {e2 The Hague’s reform} from the first day.} {a7.says-e1 But there was a decision of the competent body here, and a town that overturned decisions it did not like would one day have its own overturned.}

{a8 Jewish community leaders} {a8.does+e1 stood in the public gallery and remained standing until {e1 the count} was read}. {a8.says+e2 One of {a8.p them} said the balancing test had made families audition for their own furniture.}

{a9 Annelies Terpstra}, {a9.d who teaches art law in Leiden}, {a9.says=e1 expects other owners to study {e1 the Haarlem case}. About 70 of {a3.d the panel}’s rulings went against claimants, {a9.p she} said, but in most of them the ground was a lack of proof, which no council could supply by voting.}
