id: nv-usa-fluoridation-01
kind: water fluoridation
country: United States
genre: local paper
english: American
form: article
event e1: Harlow County's decision to stop adding fluoride to tap water
actor a1: Commissioner Dwight Sandquist (person)
actor a2: Commissioner Yolanda Beckley (person)
actor a3: Dr. Philip Warsaw (person)
actor a4: Clear Tap Families (organization)
actor a5: Jolene Mattern (person)
actor a6: utilities director Kent Uberti (person)
actor a7: the school nurses' chapter (organization)
actor a8: county attorney Leah Brandvold (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 =e1
stance: a7 -e1
stance: a8 =e1

Harlow County's water will be free of added fluoride by Sept. 1 for the first time since 1968.

The county commission {e1 voted 3-2} Tuesday night after four hours of public comment.

{a1 Commissioner Dwight Sandquist}, {a1.does+e1 who made the motion}, {a1.says+e1 said residents could buy toothpaste at any store if they wanted the mineral.} {a1.says+e1 "Government should clean the water and leave it at that," {a1 Sandquist} said.}

{a1.says+e1 {a1.p He} said {e1 the step} would save $112,000 a year.}

{a4 Clear Tap Families} filled two rows with members in blue shirts. {a4.does+e1 {a4.d The group} had gathered 2,300 signatures since January}.

{a5.d {a4.p Its} treasurer}, {a5 Jolene Mattern}, {a5.says+e1 told commissioners that {a5.p her} twin daughters had spots on their teeth and that {a5.p she} had been hauling spring water in jugs for six years. {a5.p She} said {a5.p she} planned to stop this fall.}

{a3 Dr. Philip Warsaw}, {a3.d a pediatric dentist}, {a3.says-e1 said that in the neighboring county, which ended its program in 2015, {a3.p he} now put one child under general anesthesia each week.}

{a3.says-e1 "Those are baby teeth pulled from 3-year-olds. {a3.p I} would like you to come and watch," {a3 Warsaw} said.}

{a2 Commissioner Yolanda Beckley} {a2.does-e1 tried to send the matter to the November ballot but did not get a second}. {a2.says-e1 {a2.p She} said a third of children in the south end had not seen a dentist in two years.}

The {a7 school nurses' chapter} {a7.does-e1 delivered a letter asking the commission to keep the program}. It was signed by all 14 members.

{a6 Kent Uberti}, {a6.d the utilities director}, {a6.says=e1 said the feed pumps could be shut off in an afternoon and that customers would see a notice with their July bill.} {a6.says=e1 Asked by {a2 Beckley} what {a6.p he} would do, {a6.p he} said {a6.p he} ran a plant and did not vote.}

{a8.d County attorney} {a8 Leah Brandvold} {a8.says=e1 said state law left the choice to each water system and that no permit was needed either way.}

{a2 Beckley} {a2.says-e1 said after the meeting that {a2.p she} would bring {e1 the issue} back in January, when two seats change hands.}
