id: r1-australia-executive-resignation-01
kind: executive resignation
country: Australia
genre: business page
english: Australian
form: passage
event e1: the resignation of Corella Insurance chief Brett Honeychurch
actor a1: Brett Honeychurch (person)
actor a2: Corella Insurance (organization)
actor a3: the Investors' Voting Group (organization)
actor a4: Philippa Stroud-Moore (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 +e1
stance: a4 =e1

{a1 Brett Honeychurch} {a1.does+e1 {e1 has quit} as chief executive of {a2 Corella Insurance}}, five weeks after a regulator found the company had wrongly refused 1,900 flood claims. {a2.d The board} {a2.says+e1 said {a2.p it} had accepted {e1 {a1.p his} resignation} and that "new leadership is needed to restore trust"}. {a3 The Investors' Voting Group}, {a3.does+e1 which had called for {a1.p him} to go before the annual meeting}, {a3.says+e1 said {e1 the decision} was the right one}. {a4 Philippa Stroud-Moore}, {a4.d the chief financial officer}, {a4.does=e1 will run the business until a successor is found}.
