id: o7-portugal-telescope-01
kind: telescope project withdrawal
country: Portugal
genre: newspaper report
english: British
form: article
event e1: Portugal's withdrawal from the Meridian radio telescope
actor a1: Vasco Lencastre (person)
actor a2: Inês Caldeirão (person)
actor a3: the Meridian consortium (organization)
actor a4: the universities' rectors (group)
actor a5: Tecnovale (organization)
actor a6: Graça Monteverde (person)
actor a7: the audit court (organization)
actor a8: Rui Falcato (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 +e1
stance: a5 -e1
stance: a6 +e1
stance: a7 =e1
stance: a8 +e1

LISBON - {e1 Portugal is to leave an international radio telescope} that it helped to found in 2012, saving 6.8 million euros a year, {a1.says+e1 {a1.d science minister} {a1 Vasco Lencastre} told a parliamentary committee on Tuesday.}

{a1.does+e1 {a1.p He} {e1 gave notice to {a3 the Meridian consortium}} last Friday}. Membership ends after twelve months.

{a1 Mr Lencastre} {a1.says+e1 said the bill for the instrument, which is being built in three deserts, had gone up by 70 per cent and would go up again. The same sum paid for 190 doctoral grants. "{a1.p I} have to look those people in the face as well," {a1.p he} said.}

{a2 Inês Caldeirão}, {a2.d who leads the Portuguese team of 44 astronomers}, {a2.says-e1 said {a2.p her} group had designed the signal processors and would now be locked out of the data. {a2.p She} had heard about {e1 it} from a colleague in Perth.} {a2.does-e1 {a2.p She} has asked the prime minister for an audience}.

{a4 The universities' rectors} {a4.says+e1 welcomed the grants. {a4.d {a4.p Their} council} said in a note that {a4.p it} had recommended in 2023 that the country concentrate on fewer large facilities.}

{a5 Tecnovale}, of Aveiro, has orders for antenna parts worth 22 million euros. {a5.says-e1 {a5.d The company} said 60 people worked on them and that contracts were reserved for member countries.} {a5.does-e1 {a5.p It} sent two managers to Lisbon on Monday to ask for a transition of three years}.

{a6 Graça Monteverde}, {a6.d a deputy for the far left}, {a6.says said {a1.d the minister} had failed young researchers for four years, with short contracts and late pay.} {a6.says+e1 {a6.p She} said {e1 this} was the first sensible thing {a1.p he} had done, and asked why it had taken {a1.p him} so long.}

{a8 Rui Falcato}, {a8.d a physicist} in Coimbra, {a8.says+e1 said most of the promised discoveries could be made with existing instruments. "A small country pays for the concrete and others write the papers," {a8.p he} said.}

{a3.d The consortium}, which has 13 members, {a3.says=e1 confirmed receipt of the letter and said the schedule was unaffected. {a3.p It} would discuss the matter in June and respected the right of each country to set its priorities.}

{a7 The audit court}, whose report in January contained the 70 per cent figure, {a7.says=e1 said {a7.p it} had made no recommendation on membership.}
