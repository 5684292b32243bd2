id: r4-singapore-stock-exchange-merger-01
kind: stock exchange merger
country: Singapore
genre: wire report
english: Asian
form: passage
event e1: the merger of the Straits Bourse and Tasman Exchange
actor a1: the Straits Bourse (organization)
actor a2: Tasman Exchange (organization)
actor a3: Senator Barry Quennell (person)
actor a4: Loke Siew Hwa (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1

{a1 The Straits Bourse} {a1.does+e1 offered A$8.4 billion for {a2 Tasman Exchange}} on Monday in what would be {e1 the first big tie-up} between Asian-Pacific stock markets. {a2.does+e1 {a2.d The Sydney company} recommended {e1 the offer} to {a2.p its} shareholders.} {e1 The deal} needs approval from the Australian parliament, where {a3 Senator Barry Quennell} {a3.says-e1 said {a3.p he} would vote against handing control to a foreign government}. Singapore's state investment arm owns 23 percent of {a1.d the bidder}. {a4 Loke Siew Hwa}, who covers exchanges at a brokerage, {a4.says=e1 put the savings at about $30 million a year}.
