id: r3-sugar-02
kind: tax on sugar
country: Ireland
genre: newspaper report
english: British
form: passage
event e1: the extension of the sugar tax to flavoured milk
actor a1: Minister of State Fiachra Tuohy (person)
actor a2: Dairy Processors Ireland (organization)
actor a3: the Irish Dental Society (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1

Milkshakes, iced coffees and drinking yoghurts will be brought within {e1 the sugar levy} from next September, {a1.says+e1 {a1 Minister of State Fiachra Tuohy} confirmed yesterday}. {a2.says-e1 {a2 Dairy Processors Ireland} said {a2.p its} members were "deeply disappointed" and that lactose should not be counted as added sugar.} {a3.says+e1 {a3 The Irish Dental Society}, which had lobbied for {e1 the extension}, said extractions among under-eights had risen for a third year.} {e1 The change} is expected to bring in €23 million a year.
