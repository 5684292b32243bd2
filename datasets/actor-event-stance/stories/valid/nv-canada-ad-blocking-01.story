id: nv-canada-ad-blocking-01
kind: browser ad blocking
country: Canada
genre: web news
english: Canadian
form: article
event e1: the built-in ad blocker in the Lumenar browser
actor a1: Lumenar Software (organization)
actor a2: Roshni Bhandal (person)
actor a3: the Canadian Online Publishers' Council (organization)
actor a4: Marc-André Villeray (person)
actor a5: the privacy group Screen Door (organization)
actor a6: advertising network Adstride (organization)
actor a7: Graham Petryk (person)
actor a8: the Competition Bureau (organization)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 +e1
stance: a6 -e1
stance: a7 +e1
stance: a8 =e1

Version 40 of the Lumenar browser, used by about 30 million people, {e1 strips most advertising from web pages} unless the user turns the function off.

{a1 Lumenar Software} of Waterloo, Ont., {a1.does+e1 began sending out the update on Tuesday}.

{a2.d Chief executive} {a2 Roshni Bhandal} {a2.says+e1 said pages opened 2.4 times faster in tests and that a phone battery lasted 50 minutes longer.} {a2.says+e1 "{a2.p We} held this back for a year so that sites could clean up. They didn't," {a2 Bhandal} said in a video call with reporters.}

{a4 Marc-André Villeray}, {a4.d who runs} the {a3 Canadian Online Publishers' Council}, {a4.says-e1 said a small-town news site that loses a fifth of its ad revenue lays off a reporter.} {a4.says-e1 {a4.p He} accused {a1 Lumenar} of planning to sell exemptions.}

{a2.says+e1 {a2 Bhandal} denied it. "There is no list and there will be no list," {a2.p she} said.}

Eleven sites belonging to members of {a3.d the council} {a3.does-e1 now show visitors with the new version a blank page} and a link to other browsers.

{a6 Adstride}, which places ads on 80,000 sites, {a6.does-e1 has set 60 engineers to work on code that gets around the filter}, according to a note to staff seen by this site.

{a5 Screen Door}, a privacy group, {a5.says+e1 told {a5.p its} supporters to install the update tonight. {a5.p It} said the average page carried 19 trackers.}

{a7 Graham Petryk}, {a7.d a security researcher} in Calgary, {a7.says has been a harsh critic of {a1 Lumenar} since {a1.p it} lost customers' passwords in 2019.} {a7.says+e1 {a7.p He} wrote on Wednesday that malicious ads were how most of {a7.p his} clients got infected and that {a7.p he} was moving all of them to version 40.}

{a8 The Competition Bureau} {a8.says=e1 said {a8.p it} had received a complaint from {a3.d the publishers} and would decide by the end of the month whether to look into it.}

{a1 Lumenar} makes most of {a1.p its} money from search.
