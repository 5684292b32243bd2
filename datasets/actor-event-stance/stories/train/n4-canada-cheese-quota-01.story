id: n4-canada-cheese-quota-01
kind: import quota
country: Canada
genre: wire report
english: American
form: article
event e1: Ottawa's doubling of the import quota for cheese
actor a1: Agriculture Minister Colin Desrosiers (person)
actor a2: Dairy Farmers' Alliance of Quebec (organization)
actor a3: Josée Thibeault (person)
actor a4: Premier Glen Haverstock (person)
actor a5: Restaurant Owners of Ontario (organization)
actor a6: Marguerite Pellerin (person)
actor a7: Trade Tribunal (organization)
actor a8: Bloc Rural (organization)
actor a9: Stewart McAlary (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 +e1
stance: a7 =e1
stance: a8 -e1
stance: a9 =e1

OTTAWA - {e1 Canada will admit 40,000 tonnes of foreign cheese a year without duty, twice as much as now}, {a1 Agriculture Minister Colin Desrosiers} {a1.does+e1 announced} in the House of Commons on Tuesday.

{a2 The Dairy Farmers' Alliance of Quebec} {a2.does-e1 withdrew from a working group on milk prices an hour later}. {a3.d {a2.p Its} president}, {a3 Josée Thibeault}, {a3.says said {a1 Desrosiers} had been honest with {a3.p her} from the first day and that {a3.p she} held nothing against {a1.p him} personally.} {a3.says-e1 "{a1.p He} told {a3.p me} {a1.p he} would do {e1 it} and {a3.p I} told {a1.p him} 1,400 farms would go," {a3.p she} said.}

{a1.d The minister}, {a1.d a dairy farmer's son}, {a1.says said {a1.p he} took no pleasure in {e1 it}.} {a1.says+e1 Without a concession on cheese, however, Canadian beef would have lost its access to Europe in July, {a1.p he} told members.}

In the prairie provinces that argument was understood. {a4 Premier Glen Haverstock} of Alberta, who is suing the federal government over carbon fees, {a4.says said {a4.p he} could list twenty things {a1 Desrosiers} had got wrong this year.} {a4.says+e1 "This isn't one of them," {a4.p he} said.}

{a5 Restaurant Owners of Ontario}, unlike the growers, {a5.says+e1 spoke of overdue relief.} {a5.p Its} 8,200 members pay around 30 percent more for mozzarella than competitors in Buffalo, {a5.d the group} {a5.says+e1 said.}

{a8 The Bloc Rural}, whose nine votes keep the government in office, {a8.does-e1 asked the Speaker for an emergency debate} but {a8.says stopped short of announcing a motion of no confidence.} {a6 Marguerite Pellerin}, {a6.d who represents a cheese-making district for {a8.d the party}}, {a6.says+e1 broke ranks, saying small producers in {a6.p her} riding also sold abroad and would gain from open doors in both directions.}

The new volume is to be allotted by lottery. {a7.says=e1 {a7 The Trade Tribunal}, which has to rule on complaints about {e1 it}, said none had been received. Importers could register from Nov. 15, {a7.p it} added.}

{a9 Stewart McAlary}, {a9.d an agricultural economist in Guelph}, {a9.says=e1 calculated that consumers would save 11 dollars a year per head and farmers would lose 2 percent of revenue before compensation. The amount of compensation has not been disclosed, {a9.p he} noted.}

Canada has managed the supply of milk, eggs and poultry since the 1970s. Foreign cheese has a share of about 8 percent.
