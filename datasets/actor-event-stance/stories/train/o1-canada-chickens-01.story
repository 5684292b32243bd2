id: o1-canada-chickens-01
kind: backyard hens by-law
country: Canada
genre: local paper
english: Canadian
form: article
event e1: the by-law allowing backyard hens
actor a1: Councillor Wade Osterman (person)
actor a2: Councillor Jeanette Frigault (person)
actor a3: Mayor Carol Bexley (person)
actor a4: Urban Hens Strathmere (organization)
actor a5: the regional health unit (organization)
actor a6: the chicken farmers' marketing board (organization)
actor a7: Rick Sabourin (person)
actor a8: Gail Pruneau (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1

Strathmere council gave first and second reading Monday to {e1 a by-law that would let homeowners keep up to four hens}, but third reading has been held over until {a5.d the regional health unit} reports back.

{a1.does+e1 {a1 Councillor Wade Osterman} has now brought {e1 the idea} to the table three times}. {e1 It} failed in 2015 and again in 2019.

{a1.says+e1 {a1 Osterman} said 31 Ontario municipalities have similar rules and that the one next door has handled nine complaints in six years. "{a1.p I}'ve heard about rats at every meeting. {a1.p I} asked for numbers. There aren't any," {a1.p he} said.}

{a2 Councillor Jeanette Frigault}, who represents a ward of 40-foot lots, {a2.does-e1 asked for a recorded vote and was one of three against}. {a2.says-e1 {a2.p She} said by-law staff were already 11 weeks behind on property standards.}

{a4 Urban Hens Strathmere} {a4.does+e1 filled most of the gallery} and {a4.says+e1 offered to inspect coops for free in the first year.}

{a6.says-e1 In a letter, {a6 the chicken farmers' marketing board} asked councillors to keep in mind that avian flu had led to the destruction of 1.1 million birds in the province since 2022 and that small flocks are seldom tested.}

{a3 Mayor Carol Bexley} votes only in a tie. {a3.says=e1 {a3.p She} told the meeting {a3.p she} had grown up on a farm and would keep that to herself.}

{a5.says=e1 {a5 The health unit} said {a5.p it} would look at the evidence on salmonella and other concerns. The review should take about eight weeks.}

{a8 Gail Pruneau} lives beside a man who has kept birds without permission since the pandemic. {a8.says-e1 {a8.p She} told council {a8.p she} had not opened {a8.p her} kitchen window in two summers.}

{a7.d The chief by-law officer}, {a7 Rick Sabourin}, {a7.says=e1 said {e1 the change}, if passed, would be enforced on complaint. {a7.p He} estimated the cost of licences at $35.}
