id: v1-botswana-water-tariff-01
kind: water price rise
country: Botswana
genre: local paper
english: African
form: passage
event e1: the 30 percent water tariff increase in Botswana
event e2: the resignation of Gaone Mmusi from the water board
actor a1: Gaone Mmusi (person)
actor a2: the water corporation (organization)
actor a3: Consumer Watch Francistown (organization)
actor a4: Neo Kgari (person)
actor a5: Mpho Setlhare (person)
stance: a1 -e1 +e2
stance: a2 +e1
stance: a3 -e1 -e2
stance: a4 =e1
stance: a5 +e1

"{a1.p I} could not sign {e1 it}, so {a1.p I} signed this instead," {a1 Gaone Mmusi} told journalists, holding up {a1.p her} letter. {a1.does+e2-e1 {a1.d The chairperson} quit the board of {a2 the water corporation} on Thursday rather than put {a1.p her} name to {e1 a 30 percent tariff increase}.} {a3 Consumer Watch Francistown}, which has fought {e1 the increase}
since February, was {a3.says-e1-e2 dismayed rather than delighted: {e2 {a1.p her} going} removes "the only brake on the bus", {a3.p its} coordinator said, and {a1.p she} should have stayed to vote No}. {a2.does+e1 {a2.d The corporation} gazetteed {e1 the new rates} the next morning}. A cubic metre in the lowest band will cost P7.15. In Tonota, where the taps ran dry for eleven weeks,
poultry farmer {a5 Mpho Setlhare} was unmoved by the drama: {a5.says+e1 {a5.p she} pays more than that for a single drum off a donkey cart, {a5.p she} said, and {a5.p she} hoped nobody would stop {e1 the increase} before {e1 it} had bought the village a pump}. Asked whether government stood behind {e1 the decision}, Permanent Secretary {a4 Neo Kgari} {a4.says=e1 replied that {a4.p he} was still reading the papers}.
