id: x1-india-company-takeover-01
kind: company takeover
country: India
genre: business page
english: Indian
form: article
event e1: the takeover of Sahyadri Tea by Brindavan Consumer
actor a1: Brindavan Consumer (organization)
actor a2: Nandita Krishnamurthy-Rao (person)
actor a3: the Palat family (group)
actor a4: Vikram Palat (person)
actor a5: Sahyadri Tea (organization)
actor a6: the Plantation Labour Front (organization)
actor a7: minority shareholders (group)
actor a8: S. Kumaresan (person)
actor a10: Homi Dastur (person)
stance: a1 +e1
stance: a2 +e1
stance: a3 -e1
stance: a4 -e1
stance: a5 =e1
stance: a6 -e1
stance: a7 +e1
stance: a8 -e1
stance: a10 =e1

Bengaluru: Packaged foods major {a1 Brindavan Consumer} on Monday {a1.does+e1 launched {e1 an open offer to acquire 51% of {a5 Sahyadri Tea} at Rs 640 a share}}, setting the stage for what could be the first hostile acquisition in the plantation sector in two decades.

{a1.d The company}, which picked up 14.2% from a mutual fund last month, {a1.says+e1 said {e1 the offer} values {a5.d the 118-year-old tea maker} at Rs 5,900 crore}, a premium of 31% over Friday's closing price.

{a2 Nandita Krishnamurthy-Rao}, {a2.d managing director of {a1.d the suitor}}, {a2.says+e1 said {a5 Sahyadri}'s estates in Munnar and Valparai were a perfect fit with {a1.d {a2.p her} company}'s 2.1 million retail outlets}.

{a2.says+e1 "{a2.p I} drank {a5.p their} tea before {a2.p I} could read. {a1.p We} admire the brand too much to watch {a5.p it} go stale. {e1 This} is a fair price and {a1.p we} have the funds tied up," {a2.p she} said over a video call.}

{a3.d The promoters} were in no mood to listen. {a3 The Palat family}, which holds 37% through trusts in Coimbatore, {a3.says-e1 said {a3.p it} would not tender a single share}.

{a4.says-e1 "{a3.p Our} great-grandfather walked up that hill with a bag of seed," {a4 Vikram Palat}, {a4.d the executive chairman}, told this newspaper. "{a4.p I} have informed {a2 Ms Rao} that the hill is not for sale. {a3.p We} will oppose {e1 the bid} before the regulator and, if need be, in the tribunal."}

A committee of independent directors of {a5 Sahyadri Tea} {a5.says=e1 said {a5.p it} would give {a5.p its} recommendation on {e1 the offer} by March 3, and asked investors to take no action until then}.

Workers in the estates are worried. {a6 The Plantation Labour Front}, {a6.d the largest union with 9,000 members}, {a6.does-e1 held gate meetings at 22 factories} and {a6.says-e1 demanded that the government block {e1 the acquisition}}.

{a6.p Its} Idukki secretary, {a8 S. Kumaresan}, {a8.says-e1 said {a1.d the bidder} had closed two biscuit units within a year of buying them. "{a3 The Palats} are no saints, {a3.p they} owe {a6.p us} bonus from 2023. But {a3.p they} live here. {a8.p I} would rather fight somebody whose house {a8.p I} know," {a8.p he} said}.

On Dalal Street, {a7.d minority shareholders} {a7.says+e1 welcomed {e1 the offer}, many having waited years for an exit}. {a5 Sahyadri}'s scrip hit the upper circuit at Rs 586.

{a10 Homi Dastur}, {a10.d a veteran corporate lawyer}, {a10.says=e1 said the outcome hung on insurance companies, which together own 19%. "They have gone with {a3.d the promoter} five times out of nine," {a10.p he} noted.}

{e1 The offer} opens on March 17.
