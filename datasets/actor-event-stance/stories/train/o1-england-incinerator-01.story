id: o1-england-incinerator-01
kind: waste incinerator
country: United Kingdom
genre: local paper
english: British
form: article
event e1: Calder Energy's plan for an incinerator at Skelby quarry
actor a1: Calder Energy (organization)
actor a2: Skelby Against the Stack (organization)
actor a3: Ruth Ormerod (person)
actor a4: Toby Haslam (person)
actor a5: the county council's planning committee (organization)
actor a6: the Environment Agency (organization)
actor a7: Martin Yeadon (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 -e1
stance: a6 =e1
stance: a7 =e1

{a1.does+e1 {a1.d A waste company} has appealed to the planning inspectorate} after being refused permission {e1 to burn 190,000 tonnes of rubbish a year in a disused quarry}.

{a1 Calder Energy} {a1.does+e1 lodged the papers on Friday, the last day on which {a1.p it} could do so}. {a1.does+e1 {a1.p It} has hired a KC for the inquiry}, which is expected to sit for twelve days in the autumn.

{a5.does-e1 Members of {a5 the county council's planning committee} threw {e1 the application} out by ten votes to two in November, against the advice of {a5.p their} officers}, citing the height of the 82-metre chimney and 146 lorry movements a day.

{a1.says+e1 In {a1.p its} statement of case {a1.d the company} says neither the highways authority nor the council's own landscape consultant raised an objection. {a1.p It} says 61 per cent of the county's residual waste now travels more than 50 miles.}

{a3 Ruth Ormerod}, {a3.d who chairs {a2 Skelby Against the Stack}}, {a3.says-e1 said {a3.p she} had expected the appeal. "{a3.p We} have £23,000 in the bank and a barrister who lives in the next valley," {a3.p she} said.}

{a2.does-e1 {a2.d The group} has applied to be a main party at the inquiry} and {a2.does-e1 will call {a2.p its} own witnesses on traffic and nitrogen}.

The local MP, {a4 Toby Haslam}, {a4.does-e1 has asked ministers to recover the case and decide it themselves}. {a4.says-e1 {a4.p He} said recycling rates were going up, "so by 2035 {a1.p they} will be driving in rubbish from three counties to keep the thing alight".}

{a6 The Environment Agency} {a6.says=e1 said {a6.p it} was still considering a separate application for a permit and had asked for further details about ash.}

{a7 Martin Yeadon}, {a7.d who farms next to the quarry and owns its access track}, {a7.says=e1 said both sides had been to see {a7.p him} and {a7.p he} had given both of them tea. {a7.p He} would not say whether {a7.p he} had been offered money.}
