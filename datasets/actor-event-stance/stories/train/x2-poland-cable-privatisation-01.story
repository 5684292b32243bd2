id: x2-poland-cable-privatisation-01
kind: privatisation
country: Poland
genre: business page
english: European
form: article
event e1: the sale of the state's stake in Kable Pomorskie
event e2: the occupation of the Kable Pomorskie canteen
actor a1: Poland's treasury (organization)
actor a2: Jolanta Szewczuk (person)
actor a3: Nordisk Ledning (organization)
actor a4: Zbigniew Orzoł (person)
actor a5: Solidarni Kablowcy (organization)
actor a6: Aldona Kreft (person)
actor a7: Bartłomiej Wysogrodzki (person)
actor a8: Edyta Lulewicz (person)
actor a9: Kable Pomorskie's management board (organization)
stance: a1 +e1
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a6 -e1 -e2
stance: a7 +e1
stance: a8 =e1
stance: a9 +e1 =e2

{a1 Poland's treasury} {a1.does+e1 has agreed to sell {e1 its 51 percent holding in Kable Pomorskie}, the maker of undersea power cables, to Denmark's {a3 Nordisk Ledning} for 1.34 billion zlotys} ($335 million), {a1.p it} said on Monday.

The buyer was picked ahead of a domestic fund and a Korean group. {a3 Nordisk Ledning} {a3.does+e1 has committed to keep the Gdynia head office for at least seven years} and {a3.says+e1 called {e1 the acquisition} "a perfect fit" for the wave of Baltic wind projects}.

{a2.says+e1 "The state should be a referee in this industry and not a centre forward," said {a2 Jolanta Szewczuk}, {a2.d the deputy minister of state assets} who led the talks. "Every zloty from {e1 this transaction} will go to the hospitals fund."}

About 60 employees {e2 have been sitting in the plant's canteen} since Friday evening. {a5.does+e2 They were summoned there by {a5 Solidarni Kablowcy}, {a5.d the larger of two unions on site}}, {a5.says-e1 which says a company that paid 200 million zlotys in dividends last year does not need a new owner}.

{a4.says-e1 "{a4.p We} make the thing everyone in Europe suddenly wants, and this is the moment they choose to {e1 flog it}," {a4 Zbigniew Orzoł}, {a4.d the union's chairman}, said by telephone from the canteen.} {a4.says+e2 "There is soup, there is television. {a4.p We} can {e2 stay here} until Easter."}

{a9 Kable Pomorskie's management board} {a9.says+e1 said {a9.p it} was looking forward to {e1 the change of ownership}, which would give {a9.p it} access to two cable-laying ships.} {a9.says=e2 On {e2 the protest}, {a9.p it} confined {a9.p itself} to stating that production had not been affected.}

{a2 Szewczuk} {a2.says-e2 said {e2 the sit-in} frightened off exactly the kind of investor that pays the highest wages.}

{a6.d Gdynia's mayor} has found {a6.p herself} at odds with both camps. {a6.says-e1 {a6 Aldona Kreft} said in a radio interview that {e1 the sale} was a strategic mistake and that {a6.p she} had told Warsaw so three times.} {a6.says-e2 {a6.p She} also asked the workers to go home: {e2 occupying a building} was, in {a6.p her} words, a way of losing friends.}

Among the minority shareholders, {a7 Bartłomiej Wysogrodzki}, {a7.d a fund manager} whose clients own 3 percent, {a7.says+e1 said the price was not the highest imaginable but that {a7.p he} would gladly tender {a7.p his} shares. "{a7.p I} have sat through nine chief executives appointed by nine ministers," {a7.p he} said.}

{a8 Edyta Lulewicz}, {a8.d an analyst at a Krakow brokerage}, {a8.says=e1 calculated that {e1 the offer} values the company at 7.8 times this year's expected core earnings, in line with European peers.}

{e1 The deal} requires clearance from Brussels and is expected to close in the third quarter.
