id: x1-malaysia-broadcasting-licence-01
kind: broadcasting licence
country: Malaysia
genre: wire report
english: Asian
form: article
event e1: the award of a broadcasting licence to Suria Timur
event e2: the request for a judicial review of the licence award
actor a1: the Communications Licensing Commission (organization)
actor a2: Suria Timur (organization)
actor a3: Datin Norhayati Abang Sulaiman (person)
actor a4: Kenyalang Vision (organization)
actor a5: Dominic Langgie (person)
actor a7: Communications Minister Faridah Mokhtar (person)
actor a8: Peter Chin Kwong Soon (person)
actor a9: Hasnah Bujang (person)
stance: a1 +e1 -e2
stance: a2 +e1 -e2
stance: a3 +e1
stance: a4 -e1 +e2
stance: a5 -e1 +e2
stance: a7 =e1 =e2
stance: a8 -e1 =e2
stance: a9 =e1

KUCHING, Nov. 19 (Borneo News) -- {a4.d A losing bidder} on Wednesday {a4.does-e1+e2 asked the High Court {e2 to review} {e1 the award of Sarawak's first regional television licence}}, {a1.does+e1 a day after {a1.d the country's regulator} gave {e1 it} to {a2.d a consortium} of timber and palm oil firms}.

{a1 The Communications Licensing Commission} {a1.says+e1 said {a2 Suria Timur} had scored highest of five applicants on finance, technology and local content}. {e1 The 15-year licence} covers 13 transmitters from Kuching to Limbang.

{a3 Datin Norhayati Abang Sulaiman}, {a3.d chief executive of {a2.d the winning group}}, {a3.says+e1 said broadcasts would begin in September in Malay, Iban, Bidayuh and Mandarin}.

{a4 Kenyalang Vision}, backed by a cooperative of former state broadcasters, {a4.says-e1 contends that {e1 the decision} was tainted because a commissioner once sat on the board of a {a2 Suria Timur} shareholder}.

{a4.p Its} managing director, {a5 Dominic Langgie}, {a5.says-e1 said {a4.d {a5.p his} company} had offered twice as many hours of local programmes}. {a5.says+e2 "{a4.p We} go to {e2 court} with heavy hearts but with good papers," {a5.p he} said.}

{a1.d The commission} {a1.says-e2 said the commissioner had left the room during deliberations, and that {a1.p it} would oppose {e2 the application}}. {a2 Suria Timur} {a2.says-e2 called {e2 the challenge} "sour grapes" in a statement} and {a2.says+e1 said {a2.p it} had already ordered RM40 million of equipment on the strength of {e1 the licence}}.

{a8.d State assemblyman} {a8 Peter Chin Kwong Soon} {a8.says-e1 said a company with logging interests should not control the news in a timber state, and called on {a1.d the commission} to think again}. {a8.says=e2 {a8.p He} had not read {e2 the court papers} and could not comment on them, {a8.p he} added.}

{a7 Communications Minister Faridah Mokhtar} {a7.says=e1=e2 said licensing was independent of {a7.p her} ministry and the courts were independent of everybody}.

{a9 Hasnah Bujang}, {a9.d a media studies lecturer} in Kota Samarahan, {a9.says=e1 said regional stations elsewhere in Southeast Asia had typically taken six to eight years to turn a profit, and about a third had closed before then}.

The High Court will hear arguments on December 4.
