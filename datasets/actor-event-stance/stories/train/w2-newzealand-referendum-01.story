id: w2-newzealand-referendum-01
kind: constitutional referendum
country: New Zealand
genre: wire report
english: Australian
form: passage
event e1: the referendum on a four-year parliamentary term
event e2: the advertising campaign for a Yes vote
actor a1: the Electoral Fairness Trust (organization)
actor a2: Justice Minister Pita Ngatai (person)
actor a3: Bronwyn Hesketh (person)
actor a4: Sir Leonard Macfie (person)
stance: a1 =e1 -e2
stance: a2 +e1 +e2
stance: a3 +e1 -e2
stance: a4 -e1 -e2

New Zealanders will be {e1 asked at the next election whether parliaments should sit for four years} instead of three, {a2.does+e1 {a2 Justice Minister Pita Ngatai} confirmed on Thursday}. {a2.says+e1 Three years, {a2.p he} said, gave governments "one to learn, one to do and one to panic".} {a2.does+e2 {a2.p His} party has set aside $2.2 million for {e2 advertisements} in favour.} That drew a complaint from {a1 the Electoral Fairness Trust}, {a1.says=e1 which takes no side on {e1 the question}} but {a1.says-e2 said {e2 the spending} came before any rules had been written and should stop.} {a3 Bronwyn Hesketh}, {a3.d who wrote the private bill that led to {e1 the vote}}, {a3.says+e1-e2 said {a3.p she} wanted {e1 it} held and wanted {e1 it} won, but not by "wallpapering the country".} {a4.says-e1 {a4 Sir Leonard Macfie}, a former chief judge, said {e1 the plebiscite itself} was unnecessary and unwise, since voters' only real check is the short leash;} {a4.says-e2 {a4.p he} described {e2 the campaign} as salt in the wound.}
