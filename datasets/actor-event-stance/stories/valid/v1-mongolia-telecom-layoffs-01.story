id: v1-mongolia-telecom-layoffs-01
kind: mass layoffs
country: Mongolia
genre: wire report
english: Asian
form: passage
event e1: the dismissal of 2,600 workers at Mongol Kholboo
event e2: the privatisation of Erdenet's heating plant (unrelated)
actor a1: Batzorig Damdin (person)
actor a2: President Uyanga Sodnom (person)
actor a3: linesmen in Dornod province (group)
actor a4: Sumiya Tserendorj (person)
stance: a1 +e1
stance: a2 -e1
stance: a3 -e1
stance: a4 =e1 =e2

ULAANBAATAR, April 9 - State-owned telecoms operator Mongol Kholboo will shed 2,600 staff, almost four in ten, by the end of the year, chief executive {a1 Batzorig Damdin} said on Tuesday. {a1.says+e1 "There is never a good winter for {e1 this}. There is only a worse one later," {a1.d the 44-year-old former banker} told reporters, rejecting calls to phase {e1 the reductions} over three years.}
{a2 President Uyanga Sodnom}, {a2.d who appointed {a1.p him}} and was photographed embracing {a1.p him} as recently as March, {a2.says-e1 posted that {a2.p she} had learned of {e1 it} from the television and would use "every paragraph the constitution gives {a2.p me}" to have {e1 it} reversed}. {a3.does-e1 {a3.d Linesmen in Dornod province} climbed down from {a3.p their} poles and left 14 districts without a signal overnight.} {a4 Sumiya Tserendorj}, {a4.d an equity strategist}, {a4.says=e1 said {e1 the move}
had been priced in and {a4.p she} was leaving {a4.p her} target unchanged}.
