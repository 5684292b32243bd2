id: o1-ireland-commercial-rates-01
kind: commercial rates rise
country: Ireland
genre: local paper
english: British
form: article
event e1: the 9% rise in commercial rates
actor a1: Tomás Kilbride (person)
actor a2: Cllr Fionnuala Breen (person)
actor a3: Cllr Seamus Doorley (person)
actor a4: Ballinree Chamber (organization)
actor a5: Eugene Lally (person)
actor a6: the opposition group (group)
actor a7: Cllr Pat Horgan (person)
actor a8: Mary Shanley (person)
actor a9: Department of Housing and Local Government (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1
stance: a9 =e1

{e1 Business owners in the county will pay more} from January after the budget was carried by a single vote at a six-hour meeting on Monday.

{a1 Tomás Kilbride}, {a1.d the chief executive}, {a1.does+e1 had sought 12 per cent in {a1.p his} draft, and accepted nine}. {a1.says+e1 {a1.p He} said insurance had gone up by €640,000 and the fire service by €910,000. Without the extra money, {a1.p he} said, 11 of the 26 public toilets would have had to shut.}

{a2 Cllr Fionnuala Breen}, {a2.d the cathaoirleach}, {a2.does+e1 used {a2.p her} casting vote after a 15-15 tie}. {a2.says+e1 "Nobody else in this chamber produced a set of figures that added up," {a2.p she} told members.}

{a3 Cllr Seamus Doorley} {a3.does-e1 had proposed holding {e1 the increase} to four per cent and taking the rest from the roads reserve}. {a3.says-e1 {a3.p He} said {a2 Cllr Breen} and {a2.p her} colleagues had put out leaflets in June promising a freeze.}

{a6 The opposition group} of eleven {a6.does-e1 voted as a block against the budget}, and {a6.does-e1 then left the room}.

{a4 Ballinree Chamber} {a4.says-e1 said that 19 shops in the town had shut since 2022 and the average bill would go from €6,200 to €6,758.} {a4.does-e1 {a4.d The chamber} has asked members to withhold the first instalment}.

{a5 Eugene Lally}, who has a hotel with 44 rooms, {a5.says-e1 said {a5.p he} had worked out that {e1 the increase} came to a part-time receptionist.}

The swing vote was that of {a7 Cllr Pat Horgan}. {a7.says+e1 {a7.p He} said that he had promised {a7.p his} constituents to oppose any rise and that he had changed {a7.p his} mind after the fire officer's presentation.}

{a8 Mary Shanley}, {a8.d the head of finance}, {a8.says=e1 said bills would be issued on 10 February. Small premises can apply for a grant worth up to €1,000, {a8.p she} confirmed.}

{a9 The Department of Housing and Local Government} {a9.says=e1 said local authorities were responsible for their own rates.}
