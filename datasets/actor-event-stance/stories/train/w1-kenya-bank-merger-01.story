id: w1-kenya-bank-merger-01
kind: bank merger
country: Kenya
genre: business page
english: African
form: passage
event e1: the merger of Tana Bank and Equator Microfinance
event e2: the transfer of customer data to the merged bank
actor a1: Stella Nyaguthii (person)
actor a2: the Data Privacy Commissioner (person)
actor a3: Equator Microfinance's groups of women savers (group)
actor a4: the Competition Authority (organization)
actor a5: Jayesh Chandaria-Shah (person)
stance: a1 +e1 +e2
stance: a2 =e1 -e2
stance: a3 +e1 -e2
stance: a4 +e1
stance: a5 -e1

Can two banks marry without reading each other's letters? {a1 Stella Nyaguthii}, {a1.d chief executive} of Tana Bank, thinks not. {a1.says+e1+e2 "{e1 The merger} without {e2 the data} is two queues in one hall," {a1.p she} told an investor call on Tuesday.} {a4.does+e1 {a4 The Competition Authority} cleared {e1 the union} in eleven weeks flat}, but {a2 the Data Privacy Commissioner} {a2.does-e2 has issued an enforcement notice forbidding {e2 the transfer} of records on 1.7 million borrowers}; {a2.says=e1 whether the lenders ought to combine at all was "above {a2.p my} station", {a2.d the commissioner} added}. {a3 Equator Microfinance's groups of women savers}, whose consent is at issue, {a3.does+e1 backed {e1 the marriage} by 90 per cent in a ballot}, {a3.says-e2 and are now sending back forms asking that {a3.p their} repayment histories stay where they are}. Among Tana shareholders the loudest dissenter is {a5 Jayesh Chandaria-Shah}, {a5.does-e1 who dumped a 4 per cent stake rather than see it diluted}.
