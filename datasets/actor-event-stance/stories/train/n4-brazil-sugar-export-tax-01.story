id: n4-brazil-sugar-export-tax-01
kind: export tax
country: Brazil
genre: newspaper report
english: American
form: article
event e1: the proposed export tax on raw sugar
actor a1: Leandro Vasques (person)
actor a2: Marlene Furtado (person)
actor a3: Associação dos Usineiros do Oeste (organization)
actor a4: Governor Caio Bittencourt (person)
actor a5: Refinaria Santa Lúcia (organization)
actor a6: rural workers' unions (group)
actor a7: Otávio Prates (person)
actor a8: two senators from Alagoas (group)
actor a9: Inês Camargo (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

BRASILIA - Mill owners and {a4.d the governor of the largest cane state} {a4.says-e1 told a Senate hearing on Thursday that foreign buyers would go to Thailand and India if {a1.d Finance Minister} {a1 Leandro Vasques} goes ahead with {e1 a 7 percent tax on raw sugar leaving Brazilian ports}.}

{a1.does+e1 {e1 The measure} was included by {a1 Vasques} in the budget bill sent to Congress on Aug. 30.} {a1.says+e1 {a1.p He} says {e1 it} would raise 5.2 billion reais next year and encourage companies to refine at home.}

{a9 Inês Camargo}, {a9.d a commodities analyst in Sao Paulo}, {a9.says=e1 said {e1 the tax} would probably hit mills far from the coast hardest. At current prices, {a9.p she} added, refiners stood to gain roughly what growers would lose.}

{a4 Governor Caio Bittencourt}, {a4.d an ally of {a1.d the minister} in two election campaigns}, {a4.says-e1 said {a4.p he} had learned about {e1 it} from the radio. "{a1 Leandro} is a friend and a serious economist. {a4.p I} have told {a1.p him} that {a4.p my} state's deputies will not vote for {e1 this}," {a4 Bittencourt} told the committee.}

{a3 The Associação dos Usineiros do Oeste}, with 64 member mills, {a3.says-e1 presented a study according to which 18,000 hectares would be switched to soybeans.} {a3.d The association} {a3.says welcomed another item in the same bill, a tax credit for new boilers.}

{a2 Marlene Furtado}, {a2.d the opposition senator who called the hearing}, {a2.says-e1 accused {a1 Vasques} of using a crop to plug a hole left by {a1.p his} own spending.} {a2.p She} drew applause from the gallery. {a2.does-e1 {a2.p She} has tabled an amendment to strike out the article.}

{a6.d Rural workers' unions}, usually at odds with {a2 Furtado} and with the mills over piece rates, {a6.does-e1 sent a bus from Ribeirao Preto and sat next to the owners' delegation}. {a6.says-e1 {a6.p Their} spokesman said that cutters were always the first to go.}

{a8.d Two senators from Alagoas} who belong to the governing coalition {a8.does-e1 left the chamber with {a2.p her} before {a1.d the minister}'s presentation}.

Alone on the other side was {a5 Refinaria Santa Lúcia}, which runs the country's biggest refinery outside Santos. {a5.says+e1 {a5.p Its} lawyer told the hearing {a5.p it} had room for another 400,000 tons a year. He called the mills' figures invented.}

{a7 Otávio Prates}, {a7.d the committee chairman}, {a7.says=e1 said a vote was planned for Oct. 9 and could slip. {a7.p He} had received eleven amendments, {a7.p he} said, and would put all of them to the members in the order of arrival.}

Brazil ships about 28 million tons of sugar a year, most of it raw. A similar charge existed until 1994.
