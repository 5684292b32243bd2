id: festival-boycott
kind: sample
country: Germany
genre: newspaper report
english: British
form: article
event e1: the boycott of the Lübeck film festival
event e2: Hansa Rüstung's sponsorship of the festival
actor a1: Johanna Thielsen (person)
actor a2: Nordic Filmmakers' Guild (organization)
actor a3: Matthias Brockdorf (person)
actor a4: Hansa Rüstung (organization)
actor a5: Amara Sesay (person)
actor a6: Petra Wiebusch (person)
actor a7: Olivier Carpentier (person)
actor a8: Association of Lübeck Cinemas (organization)
actor a9: Schleswig-Holstein's culture ministry (organization)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 -e1 +e2
stance: a4 =e1 +e2
stance: a5 +e1
stance: a6 -e1 -e2
stance: a7 -e1
stance: a8 -e1
stance: a9 =e1 =e2

The Lübeck film festival will open next Thursday without 23 of its 140 films, after directors from nine countries {e1 withdrew their work} in protest at {e2 a sponsorship contract with an arms manufacturer}.

The dispute began in August, when the festival announced that {a4 Hansa Rüstung}, {a4.d a Kiel-based maker of armoured vehicles}, {a4.does+e2 would pay €1.2m over three years to become {e2 its main partner}}.

Within days the Danish-German director {a1 Johanna Thielsen} {a1.does+e1 had pulled {a1.p her} drama The Ferry Clerk, which was to have opened the programme, and called on colleagues to {e1 do the same}}.

{a1.says-e2 "{a1.p I} spent four years on a film about a man who lost his legs to one of {a4.p their} shells," {a1 Thielsen} said. "{a1.p I} am not going to walk up a red carpet {e2 {a4.p they} paid for}."}

{a2.does+e1 {a2 The Nordic Filmmakers' Guild} endorsed {e1 the boycott} last week} and {a2.says-e2 urged the festival to cancel {e2 the contract}, which {a2.p it} said was incompatible with the festival's own charter of 1956.}

The British-Sierra Leonean documentary maker {a5 Amara Sesay}, who was due to chair the jury, {a5.does+e1 is the latest to join {e1 the protest}. {a5.p She} resigned on Monday} {a5.says+e1 in a two-line email that ended: "{a5.p I} stand with {a1 Johanna} and with the others who have stayed away."}

{a3 Matthias Brockdorf}, {a3.d the festival's director}, {a3.says-e1 said {e1 the campaign} punished the wrong people. "The arms industry will not notice. The first-time director from Tbilisi who was hoping to be seen in Lübeck will," {a3.p he} said.}

{a3.says+e2 {a3.p He} said city funding had been cut by a third since 2021 and that without {e2 the new partner} there would have been no festival this year at all.}

{a8.says-e1 The {a8 Association of Lübeck Cinemas}, whose members rent out halls to the event, appealed to the absent directors to reconsider, saying advance sales were down by 28%.}

Some film-makers share the objections but not the tactic. {a6 Petra Wiebusch}, {a6.d a Hamburg producer} with two films in competition, {a6.says-e2 called {e2 the sponsorship} "shabby"}. {a6.does-e1 {a6.p She} is coming all the same}. {a6.says-e1 "An empty seat says nothing. {a6.p I} would rather be on that stage, with a microphone," {a6.p she} said.}

{a7 Olivier Carpentier}, {a7.d a French critic} who has attended the festival for 25 years, {a7.says-e1 went further, writing in {a7.p his} weekly column that {e1 the boycott} was "a way of feeling clean at other people's expense".}

{a4.says+e2 {a4 Hansa Rüstung} said {a4.p it} was proud to support culture in the region and would honour {e2 the agreement}.} {a4.says=e1 Asked about {e1 the withdrawals}, a company spokesman said artists were free to make their own decisions and declined to say more.}

{a9 Schleswig-Holstein's culture ministry}, which provides about a fifth of the budget, {a9.says=e1=e2 said the choice of {e2 sponsors} was a matter for the organisers and participation {e1 a matter for the artists}.}

Organisers said the gaps in the programme would be filled with restored silent films from the archive. A public debate on the affair has been scheduled for the second evening.
