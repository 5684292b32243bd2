id: r4-japan-patent-ruling-01
kind: patent ruling
country: Japan
genre: business page
english: American
form: passage
event e1: the court ruling awarding engineer Ryoichi Sugimura 600 million yen
actor a1: the Tokyo District Court (organization)
actor a2: Tokiwa Optical (organization)
actor a3: Ryoichi Sugimura (person)
actor a4: the Keizai Employers' Forum (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 +e1
stance: a4 -e1

{a1.does+e1 {a1 The Tokyo District Court} ordered {a2 Tokiwa Optical} on Friday to pay {a3.d its former researcher} {a3 Ryoichi Sugimura} 600 million yen} for {a3.p his} share in a laser patent that earned {a2.d the company} an estimated 12 billion yen. {a3 Sugimura}, 58, {a3.says+e1 said {e1 the judgment} would encourage young engineers}. {a2.does-e1 {a2 Tokiwa}, which paid {a3.p him} a bonus of 20,000 yen at the time, appealed the same day.} {a4.says-e1 {a4 The Keizai Employers' Forum} said {e1 such awards} would drive laboratories overseas.}
