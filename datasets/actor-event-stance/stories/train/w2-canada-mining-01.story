id: w2-canada-mining-01
kind: mining licence
country: Canada
genre: business page
english: American
form: passage
event e1: the nickel mining license for Lac Tessier
event e2: the premier's promise of a rail link to the mine
event e3: the redesign of Moncton's waterfront (unrelated)
actor a1: Borealis Nickel (organization)
actor a2: Grand Chief Delphine Wapachee (person)
actor a3: the Laurentian Cottagers' Coalition (organization)
actor a4: Marc-André Sirois (person)
actor a5: a credit-rating analyst in Toronto (person)
stance: a1 +e1 =e2
stance: a2 -e1 -e2
stance: a3 -e1
stance: a4 =e1 +e2
stance: a5 =e3

Investors liked {e1 the license}; hardly anybody else admitted to {e1 it}. {a1 Borealis Nickel} rose 12 percent on the day Quebec let {a1.p it} mine beneath Lac Tessier, {a1.says+e1 "the best news in {a1.p our} nineteen years," said {a1.p its} chief executive}, {a1.says=e2 who had no comment on the premier's talk of {e2 a railroad} until {a1.p she} had seen a budget line}. {a2.does-e1 {a2 Grand Chief Delphine Wapachee} filed for judicial review before the markets closed.} {a2.says-e2 As for {e2 the train}, {a2.p she} called {e2 it} "a second wound to dress the first".} {a3.says-e1 {a3 The Laurentian Cottagers' Coalition}, not a frequent ally of {a2.p hers}, also wants {e1 the permit} revoked and has hired the same expert on tailings.} {a4 Marc-André Sirois}, {a4.d mayor of a town 60 miles down the proposed track}, {a4.says+e2 would lay the rails {a4.p himself} if asked}, {a4.says=e1 but on {e1 the mine} {a4.p he} holds that a mayor who does not drink from a lake should keep quiet about it}. {a5 A credit-rating analyst in Toronto}, reached on vacation, had not seen the announcement.
