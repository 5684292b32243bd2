id: n7-sweden-mobile-standard-01
kind: mobile network standard
country: Sweden
genre: business page
english: British
form: article
event e1: Nordsignal's switch from the Wavelink mobile standard
event e2: the sale of Lindroth Radio's handset unit
actor a1: Nordsignal (organization)
actor a2: Anders Hellqvist (person)
actor a3: Lindroth Radio (organization)
actor a4: Svea Mobil (organization)
actor a5: telecoms regulator (organization)
actor a6: Birgitta Ahlin (person)
actor a7: engineers' union Teknikerna (organization)
actor a8: Corvane (organization)
actor a9: Magnus Tideman (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1 +e2
stance: a4 +e1
stance: a5 =e1
stance: a6 -e1
stance: a7 -e1 -e2
stance: a8 +e1
stance: a9 =e1 =e2

STOCKHOLM - Sweden's second-largest mobile operator, {a1 Nordsignal}, {a1.does+e1 is to {e1 shut down {a1.p its} Wavelink network} by the end of next year and build {a1.p its} fast data service on the technology used by the rest of Europe}.

{a2.d Chief executive} {a2 Anders Hellqvist} {a2.says+e1 said {a1.d the company} had believed in Wavelink for nine years and still regarded it as the better system on the drawing board.} {a2.says+e1 "But there are 14 phones for it in the shops and 200 for the other one. {a2.p I} cannot sell a drawing board," {a2.p he} told the financial daily Affärsnytt.}

{a1.d The operator} {a1.does+e1 has ordered equipment worth 4bn kronor from the American company {a8 Corvane}}. {a8.says+e1 {a8 Corvane} said {a8.p it} was opening an office of 60 people in Kista because of {e1 the contract}.}

The loser is {a3 Lindroth Radio}, which invented Wavelink and has only two other customers, in Chile and Latvia. {a3.says-e1 {a3.p It} said {a1 Nordsignal} was bound until 2009 and {a3.does-e1 began arbitration on Thursday}.} {a3.does+e2 {a3.d The manufacturer} has meanwhile invited bids for {e2 {a3.p its} handset division in Norrköping}}, which {a3.says+e2 {a3.p it} said {a3.p it} could no longer carry}.

{a7 The engineers' union Teknikerna}, with 700 members there, {a7.does-e2 asked the board on Friday to call {e2 the auction} off}. {a7.says-e1 {a7.p It} also appealed to {a2 Mr Hellqvist}, himself a former {a3 Lindroth} engineer, to give the system two more years.}

Consumer ombudsman {a6 Birgitta Ahlin} {a6.says-e1 said 310,000 people had bought telephones that would be useless.} {a6.says-e1 {a6.p She} had no opinion on which technology was superior, {a6.p she} said, but {a6.p she} would see {a1.d the operator} in court unless the old masts stayed on.}

Competitors offered congratulations. {a4 Svea Mobil}, which took the European route in 2001 and has had a long quarrel with {a2 Mr Hellqvist} over roaming charges, {a4.says+e1 said that {a4.p its} rival had been stubborn, expensive and unhelpful, and that the country would at last have one system that everyone's telephone could use.}

{a5.says=e1 {a5 The telecoms regulator} confirmed that the licence did not prescribe any particular technology. {a5.p It} will check in 2007 whether coverage has reached 95% of the population.}

{a9 Magnus Tideman}, {a9.d an analyst at a Stockholm brokerage}, {a9.says=e1 said {e1 the move} would cost {a1 Nordsignal} about 900m kronor in write-offs and that savings on handsets could match that by 2010.} {a9.says=e2 {e2 The unit} in Norrköping might fetch anything between 200m and 600m, depending on whether the patents were included, {a9.p he} said.}

{a1 Nordsignal} shares rose 3%, while {a3 Lindroth} lost a fifth of {a3.p its} value.
