id: q8-albania-membership-talks-01
kind: opening of accession talks
country: Albania
genre: wire report
english: British
form: article
event e1: opening EU membership talks with Albania
event e2: the Dutch plan for referendums on new EU members
actor a1: Wouter Haverkate (person)
actor a2: Ilir Dervishaj (person)
actor a3: Marjeta Kokoneshi (person)
actor a4: Austria (organization)
actor a5: the European Commission (organization)
actor a6: Sietske Hoekwater (person)
actor a7: Dutch farmers' leaders (group)
actor a8: Tirana students (group)
actor a9: Philippe Delcambre (person)
actor a10: some smaller member states (group)
stance: a1 -e1 +e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 +e1 -e2
stance: a5 +e1
stance: a6 +e1 -e2
stance: a7 -e1 +e2
stance: a8 +e1
stance: a9 =e1 =e2
stance: a10 =e1 -e2

Albania made to wait by Dutch

{a1 Wouter Haverkate}, {a1.d the Dutch prime minister}, {a1.does-e1 withheld {a1.p his} agreement when EU leaders discussed {e1 a date for Albania} on Thursday night}, leaving the question to a further summit in December.

{a1.says-e1 "{a1.p I} respect very much what has been done in Tirana, and {a1.p I} told {a2 Mr Dervishaj} so over lunch," {a1 Mr Haverkate} said afterwards. "But the courts there are not where they have to be."} {a1.says+e2 {a1.p He} would bring {e2 a bill} before parliament in The Hague, {a1.p he} added, so that no country of more than two million people joined without the consent of Dutch voters.}

The decision needs all 27 governments. Albania applied 15 years ago and has been a formal candidate for ten. It has since sacked or retired more than half of its judges under a vetting programme watched by foreign experts, at a cost of 60m euros.

{a2 Ilir Dervishaj}, {a2.d the Albanian prime minister}, {a2.says+e1 said {a2.p he} would not be going home to tell people that the door was shut. {a2.p He} had come for a month and a day, {a2.p he} said, and would come again for {e1 it}}. {a2.says-e2 Of {e2 the referendum proposal} {a2.p he} remarked that 17 million Dutch people had never been asked about {a2.p him} and {a2.p he} doubted that they wished to be.}

{a3 Marjeta Kokoneshi}, {a3.d the opposition leader}, {a3.says {a3.d a bitter rival} who has called {a2.p him} a disgrace to the office, laid the blame for the outcome at {a2.p his} door}. {a3.says+e1 {a3.p She} nevertheless travelled to Brussels with a letter, signed by every member of {a3.p her} party, urging the leaders to {e1 begin}.}

{a5 The European Commission}, {a5.does+e1 which recommended {e1 a start} three years running}, {a5.says+e1 said {a5.p it} stood by {a5.p its} last report}. {a4 Austria}, in the chair this half-year, {a4.does+e1 has put {e1 the item} on the agenda for 14 December}, {a4.says-e2 and {a4.p its} foreign minister said a treaty signed by governments should not be "raffled off at the polling station"}.

{a10 Some smaller member states}, among {a10.p them} several that joined in the last round, {a10.says-e2 let it be known that {a10.p they} would never agree to {e2 one country's voters} sitting in judgment on another}. {a10.says=e1 On {e1 Albania} itself {a10.p they} have not declared {a10.p themselves}, diplomats said.}

In the Netherlands the coalition is far from united. {a6 Sietske Hoekwater}, {a6.d a government back-bencher} who chairs the foreign affairs committee, {a6.says+e1 said {a1.d {a6.p her} leader} had mistaken caution for policy and that a closed Union would find others moving into the gap}. {a6.says-e2 {a6.p She} will vote against {e2 the bill}.}

{a7 Dutch farmers' leaders} take another view. {a7.says-e1 {a7.p They} are concerned about cheap lamb and vegetables, and said that {a1 Mr Haverkate} had spoken for the countryside.} {a7.does+e2 {a7.p They} have begun a petition so that {e2 the law} is in force before the spring sowing.}

About 300 {a8 Tirana students} {a8.does+e1 stood outside the Dutch embassy on Friday with wooden tulips and a clock stopped at five to twelve}. There were no arrests.

{a9 Philippe Delcambre}, who teaches European law in Lille, {a9.says=e1=e2 said a start would in any case be followed by at least eight years of bargaining over 35 chapters. {e2 A national vote} would fall at the end of that, not at the beginning, and the two matters had little to do with one another in law}.
