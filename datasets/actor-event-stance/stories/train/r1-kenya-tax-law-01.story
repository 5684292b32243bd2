id: r1-kenya-tax-law-01
kind: tax law
country: Kenya
genre: local paper
english: African
form: passage
event e1: the proposed 16 per cent VAT on bread
actor a1: National Assembly Finance Committee (organization)
actor a2: Treasury Cabinet Secretary Evans Oluchiri (person)
actor a3: the Bakers Association of Kenya (organization)
stance: a1 -e1
stance: a2 +e1
stance: a3 -e1

{a2 Treasury Cabinet Secretary Evans Oluchiri} suffered a setback on Tuesday when {a1 the National Assembly Finance Committee} {a1.does-e1 voted to remove {e1 the 16 per cent value added tax on bread} from the Finance Bill}. {a2 Mr Oluchiri} {a2.says+e1 had told members that {e1 the tax} would bring in Sh9.6 billion and help the country avoid new loans}. {a3 The Bakers Association of Kenya}, {a3.says-e1 which argued that a 400-gramme loaf would go up by Sh10}, thanked the committee.
