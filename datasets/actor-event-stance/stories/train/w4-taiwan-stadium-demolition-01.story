id: w4-taiwan-stadium-demolition-01
kind: stadium demolition
country: Taiwan
genre: wire report
english: Asian
form: passage
event e1: the demolition of Chiayi's wooden baseball stand
event e2: the relocation of the stand to a theme park
actor a1: the Alishan Timber Guild (organization)
actor a2: Tseng Kuo-liang (person)
actor a3: the city's cultural affairs bureau (organization)
actor a4: retired pitcher Kao Chih-ming (person)
stance: a1 -e1 +e2
stance: a2 -e1 -e2
stance: a3 =e1
stance: a4 +e1 -e2

A 1918 baseball stand built of Alishan cypress will be torn down before the new year unless a buyer is found, the Chiayi city government said yesterday. {a1 The Alishan Timber Guild} {a1.does-e1+e2 has offered NT$30 million to dismantle it board by board and re-erect it in {e2 a theme park in Nantou}}, {a1.says-e1 describing {e1 the alternative} as vandalism}. {a2 Tseng Kuo-liang}, {a2.d a historian at the local university}, {a2.says-e1-e2 opposes both: "Whether you burn a temple or {e2 put it next to a roller coaster}, the god has left."} Somewhat to the surprise of fans, {a4 retired pitcher Kao Chih-ming} {a4.says+e1 sided with {e1 the wreckers}}. {a4 Kao}, 79, who threw a no-hitter there, {a4.says+e1 said the stand was rotten in 1965 and that {a4.p he} would press the button {a4.p himself}}; {a4.says-e2 the idea of {e2 moving it} made {a4.p him} laugh, {a4.p he} added, "and not kindly"}. {a3 The city's cultural affairs bureau} {a3.says=e1 said {a3.p it} would forward all opinions received on {e1 the plan} to the mayor}.
