id: nv-georgia-hunger-strike-01
kind: hunger strike
country: Georgia
genre: wire report
english: British
form: article
event e1: jailed lawyer Tornike Zarandia's hunger strike
actor a1: Tornike Zarandia (person)
actor a2: Nutsa Zarandia (person)
actor a3: Levan Kipshidze (person)
actor a4: the prison service (organization)
actor a5: Archbishop Teimuraz (person)
actor a6: about 40 law students (group)
actor a7: Ketevan Dolaberidze (person)
actor a8: the regional human rights mission (organization)
stance: a1 +e1
stance: a2 -e1
stance: a3 =e1
stance: a4 -e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 =e1

TBILISI - {a3.says=e1 {a1.d A Georgian lawyer} serving four years for contempt of court {a1.does+e1 has entered the nineteenth day {e1 without food}}, {a3.d {a1.p his} counsel} said on Wednesday.}

{a1 Tornike Zarandia}, 47, {a1.does+e1 began refusing meals on 2 May} to demand that {a1.p his} appeal be heard in open session. {a1.p He} has lost 14 kilos.

{a3.says=e1 {a3 Levan Kipshidze}, {a3.d the lawyer}, said {a1.p he} had seen {a1.d his client} for 20 minutes and that {a1.p his} blood pressure was low. {a3.p He} would not say whether {a3.p he} had given {a1.p him} any advice on the matter.}

{a1.says+e1 "{a1.p I} will take water and salt until there is a date. Nobody is to ask {a1.p me} again," {a1 Zarandia} said in a note read to journalists.}

{a2.d {a1.p His} wife}, {a2 Nutsa Zarandia}, {a2.says-e1 said {a2.p she} had begged {a1.p him} in three letters to eat. The verdict was a disgrace and {a1.p he} was right about everything, {a2.p she} said, but {a2.p their} sons were six and nine.}

{a2.does-e1 On Tuesday {a2.p she} sent {a1.p him} broth through a guard}. {a1.does+e1 It came back untouched}.

{a4 The prison service} {a4.says-e1 said {a1.d the inmate} had been warned that {e1 {a1.p his} conduct} broke the rules} and {a4.does-e1 has taken away {a1.p his} telephone calls until {a1.p he} accepts food}. {a4.says-e1 {a4.p It} said doctors could feed {a1.p him} by tube if a court agreed.}

{a5 Archbishop Teimuraz}, {a5.d who visited the jail} at the weekend, {a5.says-e1 called on {a1.p him} to break {a1.p his} fast. {a5.p He} said {a5.p he} would press the authorities for a public hearing all the same.}

Outside the Rustaveli Avenue court, {a6 about 40 law students} {a6.does+e1 have stopped eating lunch in sympathy}. {a6.does+e1 {a6.p They} take turns to hold a board with the number of days on it}.

{a7 Ketevan Dolaberidze}, {a7.d who heads a bar group} of which {a1 Zarandia} was treasurer, {a7.says+e1 said every petition had been filed and returned unread. {e1 This} was the one means left that a cell door could not stop, {a7.p she} said.}

{a8.says=e1 {a8 The regional human rights mission} said a doctor from {a8.p its} staff had seen {a1 Zarandia} twice and would report to both {a1.p his} family and the government.}

The justice ministry has not commented.
