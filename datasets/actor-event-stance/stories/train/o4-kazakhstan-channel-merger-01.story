id: o4-kazakhstan-channel-merger-01
kind: television channel merger
country: Kazakhstan
genre: web news
english: Asian
form: article
event e1: the merger of the Russian-language channel Stepnoi into Ulttyq TV
actor a1: the Culture and Information Ministry (organization)
actor a2: Askar Beisekov (person)
actor a3: Larisa Dementyeva (person)
actor a4: the Ana Tili society (organization)
actor a5: Deputy Yerzhan Tolegenov (person)
actor a6: the Assembly of Northern Cities (organization)
actor a7: Gulmira Sarsenbina (person)
actor a8: the broadcasters' trade union (organization)
actor a9: Timur Akhmetzhanov (person)
actor a10: a cable operator (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 +e1
stance: a5 +e1
stance: a6 -e1
stance: a7 =e1
stance: a8 =e1
stance: a9 =e1
stance: a10 =e1

State channel Stepnoi {e1 will go off the air on 1 July and its evening news will become a 40-minute slot on Ulttyq TV}, {a1 the Culture and Information Ministry} {a1.does+e1 announced}.

{a1.d The ministry} {a1.says+e1 said Stepnoi's share of viewers had declined to 1.8% and that the two channels kept separate studios in the same building.} {a1.does+e1 {a1.p It} expects to save 6.2 billion tenge a year.}

{a3 Larisa Dementyeva}, {a3.d Stepnoi's editor-in-chief} since 2016, {a3.does-e1 handed in {a3.p her} notice an hour later}. {a3.says-e1 On the channel's last live talk show {a3.p she} said that in Petropavl and Rudny it reached 22% of households, a figure not in {a1.d the ministry}'s paper.}

{a3.says-e1 "{e1 Forty minutes} is a courtesy, not a service," {a3 Ms Dementyeva} said.}

{a2 Askar Beisekov}, {a2.d general director of Ulttyq TV}, {a2.says+e1 said 64 of Stepnoi's 190 journalists would be taken on after {e1 the change}.} {a2.does+e1 {a2.p He} has already had the newsroom walls taken out.} {a2.says+e1 Subtitles would be provided in both languages from September, {a2.p he} added.}

{a4 The Ana Tili society} {a4.says+e1 said {a4.p it} had asked for {e1 this} for nine years and hoped radio would be next.} In parliament {a5 Deputy Yerzhan Tolegenov} {a5.says complained about what {a5.p he} called the shameful quality of serials on Ulttyq TV.} {a5.says+e1 {e1 One good channel} was better than two bad ones, {a5.p he} told the committee, and {a5.p he} would not be signing the appeal from the north.}

That appeal comes from {a6 the Assembly of Northern Cities}, a body of seven mayors. {a6.says-e1 If {e1 the channel goes}, {a6.p it} says, older viewers will turn to satellite dishes and to channels from across the border.}

{a8 The broadcasters' trade union} {a8.says=e1 said {a8.p it} took no position on {e1 the merger}. {a8.p It} has asked for severance of six months' pay, and a meeting is scheduled for Thursday.} {a10 A cable operator} in Kostanay {a10.says=e1 said {e1 the freed frequency} would be put out to tender.}

{a7 Gulmira Sarsenbina}, {a7.d who measures audiences} for advertisers, {a7.says=e1 said both sets of figures quoted in the debate on {e1 the plan} were right, since one covered the nation and the other six towns.}

{a9.d The presenter of the 9 p.m. bulletin}, {a9 Timur Akhmetzhanov}, {a9.says=e1 said {a9.p he} had an offer from Ulttyq TV and had not answered it yet. "Ask {a9.p me} in June," {a9.p he} said.}
