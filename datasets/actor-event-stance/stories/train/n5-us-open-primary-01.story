id: n5-us-open-primary-01
kind: primary voting eligibility
country: United States
genre: local paper
english: American
form: article
event e1: opening Pennsylvania's primaries to independent voters
actor a1: state Sen. Carol Wisniewski (person)
actor a2: House Speaker Dan Brubaker (person)
actor a3: the state Democratic committee (organization)
actor a4: Independents for a Fair Vote (organization)
actor a5: Gov. Phil Lazorchak (person)
actor a6: Lou Ferrante (person)
actor a7: County Commissioners League (organization)
actor a8: Beth Yoder (person)
actor a9: Terry Hoch (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 +e1

HARRISBURG — For the third session in a row, a bill that would let some 1.2 million unaffiliated Pennsylvanians take part in spring primaries has cleared the Senate and appears headed nowhere in the House.

The vote on Tuesday was 42-8. {a1.d The sponsor}, {a1 state Sen. Carol Wisniewski}, R-Erie, {a1.says+e1 said that independents, among them {a1.p her} own two sons, were paying for elections from which they were shut out.}

{a1.says+e1 "They served overseas, they came home, and in May they're handed a ballot with a sewer referendum on it," {a1 Wisniewski} said.}

{a2 House Speaker Dan Brubaker} {a2.says-e1 told reporters there was no date for a committee meeting and that {a2.p he} did not foresee one before the summer recess. {a2.p He} would only revisit the subject, {a2.p he} said, if signature requirements and voter identification were dealt with first.}

The two parties' organizations rarely agree on election law, but on this they do. {a3 The state Democratic committee} {a3.does-e1 passed a resolution in Lancaster last weekend, 211 to 64, holding that Democrats should pick Democrats.} {a6 Lou Ferrante}, {a6.d the Republican chairman in Delaware County}, {a6.says-e1 said {a6.p he} had not often been so pleased with the other side.}

{a5 Gov. Phil Lazorchak}, {a5.d a Democrat}, {a5.says+e1 has promised to sign {e1 the legislation} if it reaches {a5.p his} desk, in spite of the committee's position.} {a5.p His} office said Tuesday it remained {a5.p his} intention.

The main force behind {e1 the push} is {a4 Independents for a Fair Vote}, which {a4.does+e1 bused about 200 people to the Capitol on Monday and is spending $350,000 on radio.} {a9 Terry Hoch}, {a9.d a retired machinist from Bethlehem}, {a9.does+e1 came on one of the buses.} {a9.says+e1 {a9.p He} dropped {a9.p his} party registration in 2008. "Since then {a9.p I} get the mailers but not the vote," {a9.p he} said.}

{a7 The County Commissioners League} {a7.says=e1 said {a7.p its} members would need 11 months' notice and roughly $8 million to reprint ballots and retrain poll workers, and that {a7.d the league} had no position on who should be eligible.}

{a8 Beth Yoder}, {a8.d a pollster} at a college in Lancaster County, {a8.says=e1 said {a8.p her} surveys had found majorities for {e1 the change} since 2015, although few respondents listed it among their top concerns.}

Pennsylvania is one of nine states with fully closed primaries. A lawsuit by four independent voters is pending before the state Supreme Court.
