id: n8-bosnia-sanctions-01
kind: lifting of sanctions
country: Bosnia and Herzegovina
genre: web news
english: British
form: article
event e1: the US decision to lift sanctions on Ranko Vukmirica
actor a1: Ranko Vukmirica (person)
actor a2: US Treasury (organization)
actor a3: Alma Hadžović (person)
actor a4: European Commission (organization)
actor a5: Association of Victims of Prijedor (organization)
actor a6: Hungarian government (organization)
actor a7: Nenad Stojčić (person)
actor a8: Banja Luka Savings Bank (organization)
actor a9: Franziska Ebner (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 =e1
stance: a5 -e1
stance: a6 +e1
stance: a7 +e1
stance: a8 +e1
stance: a9 =e1

{a1 Ranko Vukmirica}, {a1.d the Bosnian Serb politician} who was placed on a US blacklist in 2017 for obstructing the Dayton peace accords, is free to do business with American banks again.

{a2 The US Treasury} {a2.does+e1 {e1 deleted {a1.p him}, {a1.p his} two children and 44 companies from {a2.p its} list}} late on Wednesday. {a2.p It} gave no reasons, but {a2.says+e1 an official said the Bosnian Serb parliament had repealed four laws which challenged the state and that "constructive steps should be answered".}

{a1 Mr Vukmirica} {a1.says+e1 thanked Washington in a video recorded at {a1.p his} home in Laktaši. {a1.p He} said a great injustice had been put right.}

{a1.p He} stepped down as president of the entity last year after a court in Sarajevo banned {a1.p him} from office for six years. {a1.p He} still leads the largest Bosnian Serb party.

{a3.d The Bosniak member of the state presidency}, {a3 Alma Hadžović}, {a3.says-e1 said the repeal of the laws was good news for which all sides deserved credit, but that it did not require a reward of this size. {a3.p She} has written to members of Congress asking for hearings.}

{a5 The Association of Victims of Prijedor}, {a5.p whose} members gathered outside the US embassy, {a5.says-e1 said nobody had asked {a5.p them}.}

{a7 Nenad Stojčić}, {a7.d leader of the main Serb opposition party}, {a7.says who has called {a1 Mr Vukmirica} a thief at every election since 2014}, {a7.says+e1 said the list had mainly helped {a1.p him} to play the martyr and to avoid talking about hospitals, and it was right that it was gone.} {a7.says {a7.p He} challenged {a1.p him} to a television debate before the by-election in November.}

{a8 Banja Luka Savings Bank}, which closed the party's accounts two years ago, {a8.says+e1 said {a8.p it} would reopen them within days and {a8.p it} regretted that 2,100 employees of the listed firms had been paid in cash.}

{a6 The Hungarian government}, which blocked similar measures by the EU, {a6.says+e1 said Europe should follow.} {a4.says=e1 A spokeswoman for {a4 the European Commission} said {e1 this} was a national decision of the United States on which {a4.d the Commission} had no comment. EU rules remained as they were, she said.}

{a9 Franziska Ebner}, {a9.d a Balkan specialist at an institute in Graz}, {a9.says=e1 said there were two ways of reading {e1 it}: as a bargain in which {a1 Vukmirica} gave up secession for {a1.p his} bank cards, or as the result of expensive lobbying. The documents published so far did not allow a conclusion, according to {a9 Ebner}.}
