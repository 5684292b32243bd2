id: w1-kenya-tax-law-01
kind: tax law
country: Kenya
genre: parliamentary report
english: African
form: passage
event e1: the Finance Bill's tax on sanitary pads
event e2: the committee's decision to exempt local manufacturers
event e3: the Lamu donkey census (unrelated)
actor a1: Zuhura Mbarak (person)
actor a2: Majority Leader Festus Kimaru (person)
actor a3: Dada Care (organization)
actor a4: the Parliamentary Budget Office (organization)
stance: a1 -e1 -e2
stance: a2 +e2
stance: a3 =e1 +e2
stance: a4 =e1 =e2 =e3

{a1 Zuhura Mbarak} came to the National Assembly on Wednesday with a single pad pinned to {a1.p her} lapel. The Speaker ordered {a1.d the Mvita legislator} to remove it; {a1.does-e1 {a1.p she} pinned on a second}. {a1.says-e1 "Mr Speaker, this costs 14 shillings and {e1 your Bill} makes it 17. A girl in Kilifi uses a sock," {a1.p she} told the House.} {a2 Majority Leader Festus Kimaru}, {a2.says winding up for the government, said {e1 the proposal} taxed imports to build industry and {a2.p he} would stand by {e1 it}}. {a2.does+e2 {a2.p He} then moved, and carried, the committee's {e2 exemption for firms that manufacture at home}.} {a3.says+e2 {a3 Dada Care}, one such firm, said {e2 the relief} would let {a3.p it} add a shift}; {a3.says=e1 of {e1 the tax} {a3.p its} manager remarked that she sells pads and not opinions}. {a1.says-e2 For {a1 Ms Mbarak} {e2 the carve-out} was "a plaster for the owner of the knife".} {a4 The Parliamentary Budget Office} {a4.says=e1=e2 costed the two together at 2.2 billion shillings}.
