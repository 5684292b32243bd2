id: w1-mexico-sanctions-01
kind: trade sanctions
country: Mexico
genre: business page
english: American
form: passage
event e1: the U.S. sanctions on Mexican steel pipe
event e2: Mexico's retaliatory tariff on corn syrup
actor a1: Tubacero Regio (organization)
actor a2: Economy Secretary Ximena Arvizu (person)
actor a3: the Midwest Sweetener Council (organization)
actor a4: the Sugarcane Growers (organization)
actor a5: Pablo Lizárraga (person)
stance: a1 -e1 -e2
stance: a2 +e2
stance: a3 -e2 -e1
stance: a4 +e2
stance: a5 =e1 =e2

Mexico hit back on Friday. {a2.does+e2 {a2 Economy Secretary Ximena Arvizu} signed {e2 a 25 percent duty on U.S. corn syrup} in response to {e1 what {a2.p she} termed sanctions "in search of a crime"} against makers of steel pipe.} The syrup industry had seen {e2 it} coming. {a3 The Midwest Sweetener Council}, which represents 40 refiners in Iowa and Illinois, {a3.says-e2 urged Mexico to reconsider}, {a3.says-e1 then turned on Washington: "{a3.p We} warned them in March that {e1 punishing pipe} would cost corn, and it has."} In Veracruz, {a4 the Sugarcane Growers} {a4.does+e2 rang church bells}. Less jubilant was {a1 Tubacero Regio}, whose pipe is at the root of the quarrel. {a1.says-e1 {a1.d The company}, which is challenging {e1 the measures} before a trade panel}, {a1.says-e2 said {e2 the duty} "avenges {a1.p us} in a way {a1.p we} did not ask for and would rather not have."} {a5 Pablo Lizárraga}, {a5.d head of research} at Casa Montejo, {a5.says=e1=e2 estimated the combined effect on the peso at less than 1 percent}.
