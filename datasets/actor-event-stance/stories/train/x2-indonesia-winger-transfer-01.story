id: x2-indonesia-winger-transfer-01
kind: football transfer
country: Indonesia
genre: sports report
english: Asian
form: article
event e1: Bagas Nurhidayat's transfer to Rayong Herons
event e2: the supporters' boycott of home matches
actor a1: Persada Malang (organization)
actor a2: Bagas Nurhidayat (person)
actor a3: Rayong Herons (organization)
actor a4: Yoyok Supriyadi (person)
actor a5: Laskar Biru (organization)
actor a6: Hesti Rahmaningtyas (person)
actor a7: Agus Wirawan (person)
actor a8: the national team's technical director (person)
stance: a1 +e1 -e2
stance: a2 +e1
stance: a3 +e1
stance: a4 -e1 -e2
stance: a5 -e1 +e2
stance: a6 +e1 -e2
stance: a7 =e1
stance: a8 +e1

MALANG - {a1 Persada Malang} {a1.does+e1 have accepted an offer of 11.5 billion rupiah from Thai side {a3 Rayong Herons} for winger {a2 Bagas Nurhidayat}}, the club announced on Thursday, setting a record for {e1 a sale} by an Indonesian second-tier team.

{a2 Bagas}, 20, who scored 17 goals last season, {a2.does+e1 will fly to Bangkok on Saturday for a medical}. {a2.says+e1 "{a2.p I} have dreamed of playing abroad since {a2.p I} was at the academy. {a2.p I} ask the people of Malang to let {a2.p me} go with a smile," the player wrote on {a2.p his} Instagram account.}

{a3.says+e1 {a3 The Herons}, who finished third in Thailand last year, said {a2.p he} had been {a3.p their} first choice for the left side and would sign for three years.}

A section of the fans was not smiling. {a5.does+e2 {a5 Laskar Biru}, {a5.d the largest of the supporters' groups}, said {a5.p its} 6,000 members would {e2 stay out of Gajah Putih Stadium} for the first five home games.} {a5.says-e1 In a statement read out in front of the stadium, {a5.d the group} accused the management of breaking a promise, made in March, that {e1 no academy player would be sold} before promotion.}

{a4.d Head coach} {a4 Yoyok Supriyadi} was hardly happier. {a4.says-e1 "They told {a4.p me} after the fax had been sent. {a4.p I} would have carried {a2.p him} on {a4.p my} back to keep {a2.p him} here," {a4.p he} said after training.} {a4.says-e2 But {a4.p he} begged the fans to return: "An empty stand hurts eighteen-year-olds. It doesn't hurt directors."}

{a6 Hesti Rahmaningtyas}, {a6.d who became the club's president in 2022}, {a6.says+e1 said {e1 the fee} would clear four months of unpaid wages and pay for two new training pitches.} {a6.says-e2 {a6.p She} described {e2 the boycott} as understandable and harmful, and urged those behind {e2 it} to come to {a6.p her} office before the season started.}

{a1.d The club} {a1.does-e2 has meanwhile cut ticket prices for the opening match by half in an effort to fill the seats that {e2 the protest} may empty}.

{a8.d The national team's technical director}, who has watched the winger four times this year, {a8.says+e1 told reporters in Jakarta that {e1 the move} was "excellent news for Indonesian football," because young players needed tougher leagues.}

{a7 Agus Wirawan}, {a7.d who covers the transfer market for a Surabaya sports daily}, {a7.says=e1 said {a1 Persada} kept a 15 percent share in any future sale, so {e1 the deal} could not be judged for years. "{e1 It} may turn out cheap, {e1 it} may turn out to be a miracle. Nobody can say today," {a7.p he} said.}
