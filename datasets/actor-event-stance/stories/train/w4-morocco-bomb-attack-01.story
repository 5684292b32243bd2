id: w4-morocco-bomb-attack-01
kind: bomb attack
country: Morocco
genre: wire report
english: African
form: passage
event e1: the attempted bombing of the Meknès tram
event e2: the television broadcast of the suspect's confession
actor a1: Nadia Chraibi-Sebti (person)
actor a2: his father (person)
actor a3: the interior ministry (organization)
actor a4: Maître Karim Ouazzani-Touhami (person)
stance: a1 -e1 -e2
stance: a2 -e1
stance: a3 -e1 +e2
stance: a4 =e1 -e2

A 22-year-old man who tried to {e1 blow up a tram in Meknès last month} said on state television on Monday night that he had learned to make the device from a video. {a3 The interior ministry}, {a3.does+e2 which provided {e2 the recording}}, {a3.says-e1 called {e1 the plot} a cowardly act against working people}. In a village near Khénifra, {a2.d his father} {a2.says-e1 told reporters {a2.p he} had no son any more: "If the bomb had gone off {a2.p I} would have walked into the river."} {a4.d The defendant's lawyer}, {a4 Maître Karim Ouazzani-Touhami}, {a4.says-e2 said {e2 the programme} had convicted a man before his trial and asked the audiovisual authority to take {e2 it} down}; {a4.says=e1 {a4.p he} refused to discuss {e1 what happened on the tram}}. The driver who wrestled the bag away agrees with {a4.p him}, to {a4.p his} astonishment. {a1.says-e1 "{e1 That boy's bag} would have killed sixty of {a1.p us} and {a1.p I} hope he grows old in prison," said {a1 Nadia Chraibi-Sebti}.} {a1.says-e2 "But {a1.p I} didn't risk {a1.p my} life so that they could {e2 make a show of it} before dinner."}
