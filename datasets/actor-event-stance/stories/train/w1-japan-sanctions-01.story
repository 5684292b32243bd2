id: w1-japan-sanctions-01
kind: trade sanctions
country: Japan
genre: business page
english: Asian
form: passage
event e1: the ban on exporting chip-coating chemicals to Morvania
event e2: the compensation fund for affected chemical makers
actor a1: Trade Minister Yasuhiro Okabe (person)
actor a2: Tateyama Chemical (organization)
actor a3: Ayame Kuroda (person)
actor a4: the consumers' league (organization)
stance: a1 +e1 =e2
stance: a2 -e1 -e2
stance: a3 +e1 +e2
stance: a4 =e1 -e2

TOKYO -- {a2 Tateyama Chemical}, Japan's biggest maker of the resins that coat microchips, has turned down 6.4 billion yen in public money, saying {a2.says-e1-e2 {a2.p it} wants {a2.p its} market back and not {e2 a consolation prize}}. {a2.d The company} lost a fifth of {a2.p its} sales when the government {e1 stopped exports to Morvania} in May. {a1 Trade Minister Yasuhiro Okabe} {a1.says+e1 told a news conference {e1 the ban} was aimed at missiles, was necessary and would not be lifted}; {a1.says=e2 {e2 the fund} had been the lower house's idea and {a1.p he} would not be drawn on {e2 its} merits}. {a3.d The lawmaker who conceived {e2 it}}, {a3 Ayame Kuroda}, {a3.says+e1+e2 said that those who support {e1 sanctions}, as {a3.p she} does, must support paying for {e1 them}}. {a4 The consumers' league} {a4.says=e1 has not studied {e1 the export rules}}, {a4.says-e2 but {a4.p it} knows a subsidy when {a4.p it} sees one and has asked the audit board to stop {e2 this one}}.
